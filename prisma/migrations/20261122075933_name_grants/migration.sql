-- CreateTable
CREATE TABLE "name_grant" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "worker_id" UUID,
    "cell_id" UUID,
    "reason" TEXT NOT NULL,
    "granted_by" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_by" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "name_grant_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateIndex
CREATE INDEX "name_grant_drive_id_user_id_idx" ON "name_grant"("drive_id", "user_id");

-- AddForeignKey
ALTER TABLE "name_grant" ADD CONSTRAINT "name_grant_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "name_grant" ADD CONSTRAINT "name_grant_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "name_grant" ADD CONSTRAINT "name_grant_drive_id_cell_id_fkey" FOREIGN KEY ("drive_id", "cell_id") REFERENCES "cell"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the columns may hold.
alter table name_grant
  add check (reason in ('hard_talk', 'planning', 'role_play', 'looking_after', 'other')),
  add check (worker_id is null or cell_id is null),
  add check (until_at > granted_at and until_at <= granted_at + interval '30 days');
