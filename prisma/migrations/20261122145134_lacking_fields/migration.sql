-- AlterTable
ALTER TABLE "card" ADD COLUMN     "lacks" TEXT[];
