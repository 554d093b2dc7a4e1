-- AlterTable
ALTER TABLE "campaign_drive" ADD COLUMN     "words" BYTEA;
