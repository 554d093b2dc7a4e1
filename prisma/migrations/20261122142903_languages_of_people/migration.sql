-- AlterTable
ALTER TABLE "worker" ADD COLUMN     "languages" TEXT[];
