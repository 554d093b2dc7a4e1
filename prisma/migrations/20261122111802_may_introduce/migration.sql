-- AlterTable
ALTER TABLE "intake" ADD COLUMN     "may_introduce" BOOLEAN,
ADD COLUMN     "may_introduce_at" TIMESTAMPTZ(3);
