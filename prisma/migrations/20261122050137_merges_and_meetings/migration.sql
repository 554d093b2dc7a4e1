-- CreateTable
CREATE TABLE "meeting" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "meeting_person" (
    "drive_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "coming" TEXT,
    "was_there" BOOLEAN,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_person_pkey" PRIMARY KEY ("drive_id","meeting_id","worker_id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about_id" UUID,
    "words" BYTEA,
    "position" INTEGER NOT NULL,
    "added_by" UUID NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "worker_merge" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kept_worker_id" UUID NOT NULL,
    "merged_worker_id" UUID NOT NULL,
    "moved" JSONB NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "split_at" TIMESTAMPTZ(3),
    "split_by" UUID,

    CONSTRAINT "worker_merge_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "not_same_person" (
    "drive_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "other_worker_id" UUID NOT NULL,
    "said_by" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "not_same_person_pkey" PRIMARY KEY ("drive_id","worker_id","other_worker_id")
);

-- CreateIndex
CREATE INDEX "meeting_drive_id_starts_at_idx" ON "meeting"("drive_id", "starts_at");

-- CreateIndex
CREATE INDEX "meeting_person_drive_id_worker_id_idx" ON "meeting_person"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "agenda_item_drive_id_meeting_id_idx" ON "agenda_item"("drive_id", "meeting_id");

-- CreateIndex
CREATE INDEX "worker_merge_drive_id_kept_worker_id_idx" ON "worker_merge"("drive_id", "kept_worker_id");

-- CreateIndex
CREATE INDEX "worker_merge_drive_id_merged_worker_id_idx" ON "worker_merge"("drive_id", "merged_worker_id");

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_drive_id_meeting_id_fkey" FOREIGN KEY ("drive_id", "meeting_id") REFERENCES "meeting"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_drive_id_meeting_id_fkey" FOREIGN KEY ("drive_id", "meeting_id") REFERENCES "meeting"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "worker_merge" ADD CONSTRAINT "worker_merge_drive_id_kept_worker_id_fkey" FOREIGN KEY ("drive_id", "kept_worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "worker_merge" ADD CONSTRAINT "worker_merge_drive_id_merged_worker_id_fkey" FOREIGN KEY ("drive_id", "merged_worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "not_same_person" ADD CONSTRAINT "not_same_person_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "not_same_person" ADD CONSTRAINT "not_same_person_drive_id_other_worker_id_fkey" FOREIGN KEY ("drive_id", "other_worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the columns may hold.
alter table worker_merge add check (kept_worker_id <> merged_worker_id);
alter table not_same_person add check (worker_id < other_worker_id);
alter table meeting add check (kind in ('committee', 'everyone', 'social')), add check (minutes between 5 and 720);
alter table meeting_person add check (coming in ('yes', 'no', 'not_yet'));
alter table agenda_item add check (kind in ('disputed', 'blind_cell', 'overdue', 'quiet', 'decision', 'own'));
