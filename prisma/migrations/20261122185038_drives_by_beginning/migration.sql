-- CreateIndex
CREATE INDEX "drive_started_at_idx" ON "drive"("started_at");
