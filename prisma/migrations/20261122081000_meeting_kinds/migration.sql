-- DropForeignKey
ALTER TABLE "meeting_person" DROP CONSTRAINT "meeting_person_drive_id_meeting_id_fkey";

-- AlterTable
ALTER TABLE "meeting_person" ADD COLUMN     "kind" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "time_together" ADD COLUMN     "meeting_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "meeting_drive_id_id_kind_key" ON "meeting"("drive_id", "id", "kind");

-- CreateIndex
CREATE INDEX "time_together_drive_id_meeting_id_idx" ON "time_together"("drive_id", "meeting_id");

-- AddForeignKey
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_drive_id_meeting_id_kind_fkey" FOREIGN KEY ("drive_id", "meeting_id", "kind") REFERENCES "meeting"("drive_id", "id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_together" ADD CONSTRAINT "time_together_drive_id_meeting_id_fkey" FOREIGN KEY ("drive_id", "meeting_id") REFERENCES "meeting"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
