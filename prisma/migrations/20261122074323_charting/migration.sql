-- AlterTable
ALTER TABLE "drive_attribute" ADD COLUMN     "employer_id" UUID;

-- AlterTable
ALTER TABLE "leader_mark" ADD COLUMN     "evidence" TEXT[],
ADD COLUMN     "test_id" UUID;

-- AlterTable
ALTER TABLE "worker_state" ADD COLUMN     "unit" TEXT NOT NULL DEFAULT 'in';

-- CreateTable
CREATE TABLE "demand" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "label_id" UUID,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "target_kind" TEXT NOT NULL,
    "raised_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "demand_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "demand_status" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "demand_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "test_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "demand_status_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "structure_test" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "demand_id" UUID,
    "happens_on" DATE NOT NULL,
    "is_public" BOOLEAN NOT NULL,
    "counting" TEXT NOT NULL,
    "goal_percent" INTEGER,
    "cell_goal_percent" INTEGER,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "structure_test_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "eligible" (
    "drive_id" UUID NOT NULL,
    "test_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "cell_id" UUID,
    "expected" INTEGER,
    "committee" BOOLEAN NOT NULL,
    "leader" TEXT,

    CONSTRAINT "eligible_pkey" PRIMARY KEY ("drive_id","test_id","worker_id")
);

-- CreateTable
CREATE TABLE "test_cell" (
    "drive_id" UUID NOT NULL,
    "test_id" UUID NOT NULL,
    "cell_id" UUID NOT NULL,
    "eligible" INTEGER NOT NULL,
    "took_part" INTEGER,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "test_cell_pkey" PRIMARY KEY ("drive_id","test_id","cell_id")
);

-- CreateTable
CREATE TABLE "participation" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "test_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "participation_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "debrief" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "test_id" UUID NOT NULL,
    "went" TEXT NOT NULL,
    "words" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID NOT NULL,

    CONSTRAINT "debrief_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_drive" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),
    "shares_counts" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "campaign_drive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_delegate" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "chosen_by" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_delegate_pkey" PRIMARY KEY ("id")
);

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

-- CreateTable
CREATE TABLE "unit_judgement" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "judgement" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "unit_judgement_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "retaliation" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "words" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "retaliation_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "retaliation_witness" (
    "drive_id" UUID NOT NULL,
    "retaliation_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,

    CONSTRAINT "retaliation_witness_pkey" PRIMARY KEY ("drive_id","retaliation_id","worker_id")
);

-- CreateTable
CREATE TABLE "floor_plan" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "site_id" UUID,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "floor_plan_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "floor_plan_place" (
    "drive_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "cell_id" UUID NOT NULL,
    "x" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,

    CONSTRAINT "floor_plan_place_pkey" PRIMARY KEY ("drive_id","plan_id","cell_id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "assessment_scale" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "preset" TEXT,
    "points" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "words" BYTEA,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessment_scale_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "list_export" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "with_names" BOOLEAN NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_by" UUID,
    "agreed_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "list_export_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateIndex
CREATE INDEX "demand_status_drive_id_demand_id_idx" ON "demand_status"("drive_id", "demand_id");

-- CreateIndex
CREATE INDEX "structure_test_drive_id_happens_on_idx" ON "structure_test"("drive_id", "happens_on");

-- CreateIndex
CREATE INDEX "eligible_drive_id_worker_id_idx" ON "eligible"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "participation_drive_id_test_id_idx" ON "participation"("drive_id", "test_id");

-- CreateIndex
CREATE INDEX "participation_drive_id_worker_id_idx" ON "participation"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "debrief_drive_id_test_id_idx" ON "debrief"("drive_id", "test_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_code_key" ON "campaign"("code");

-- CreateIndex
CREATE INDEX "campaign_drive_campaign_id_idx" ON "campaign_drive"("campaign_id");

-- CreateIndex
CREATE INDEX "campaign_drive_drive_id_idx" ON "campaign_drive"("drive_id");

-- CreateIndex
CREATE INDEX "campaign_delegate_campaign_id_idx" ON "campaign_delegate"("campaign_id");

-- CreateIndex
CREATE INDEX "campaign_delegate_drive_id_idx" ON "campaign_delegate"("drive_id");

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

-- CreateIndex
CREATE INDEX "unit_judgement_drive_id_worker_id_idx" ON "unit_judgement"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "retaliation_drive_id_worker_id_idx" ON "retaliation"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "retaliation_witness_drive_id_worker_id_idx" ON "retaliation_witness"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "saved_view_drive_id_made_by_idx" ON "saved_view"("drive_id", "made_by");

-- CreateIndex
CREATE INDEX "assessment_scale_drive_id_made_at_idx" ON "assessment_scale"("drive_id", "made_at");

-- CreateIndex
CREATE INDEX "list_export_drive_id_asked_at_idx" ON "list_export"("drive_id", "asked_at");

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "demand" ADD CONSTRAINT "demand_drive_id_label_id_fkey" FOREIGN KEY ("drive_id", "label_id") REFERENCES "label"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "demand_status" ADD CONSTRAINT "demand_status_drive_id_demand_id_fkey" FOREIGN KEY ("drive_id", "demand_id") REFERENCES "demand"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "structure_test" ADD CONSTRAINT "structure_test_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "structure_test" ADD CONSTRAINT "structure_test_drive_id_demand_id_fkey" FOREIGN KEY ("drive_id", "demand_id") REFERENCES "demand"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "eligible" ADD CONSTRAINT "eligible_drive_id_test_id_fkey" FOREIGN KEY ("drive_id", "test_id") REFERENCES "structure_test"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "eligible" ADD CONSTRAINT "eligible_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "test_cell" ADD CONSTRAINT "test_cell_drive_id_test_id_fkey" FOREIGN KEY ("drive_id", "test_id") REFERENCES "structure_test"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_drive_id_test_id_fkey" FOREIGN KEY ("drive_id", "test_id") REFERENCES "structure_test"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_drive_id_test_id_fkey" FOREIGN KEY ("drive_id", "test_id") REFERENCES "structure_test"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_drive" ADD CONSTRAINT "campaign_drive_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_drive" ADD CONSTRAINT "campaign_drive_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_delegate" ADD CONSTRAINT "campaign_delegate_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_delegate" ADD CONSTRAINT "campaign_delegate_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

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

-- AddForeignKey
ALTER TABLE "unit_judgement" ADD CONSTRAINT "unit_judgement_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "retaliation" ADD CONSTRAINT "retaliation_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "retaliation_witness" ADD CONSTRAINT "retaliation_witness_drive_id_retaliation_id_fkey" FOREIGN KEY ("drive_id", "retaliation_id") REFERENCES "retaliation"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "retaliation_witness" ADD CONSTRAINT "retaliation_witness_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "floor_plan" ADD CONSTRAINT "floor_plan_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "floor_plan_place" ADD CONSTRAINT "floor_plan_place_drive_id_plan_id_fkey" FOREIGN KEY ("drive_id", "plan_id") REFERENCES "floor_plan"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "floor_plan_place" ADD CONSTRAINT "floor_plan_place_drive_id_cell_id_fkey" FOREIGN KEY ("drive_id", "cell_id") REFERENCES "cell"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment_scale" ADD CONSTRAINT "assessment_scale_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "list_export" ADD CONSTRAINT "list_export_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the columns may hold, and keys that the schema language cannot say.
alter table worker_merge add check (kept_worker_id <> merged_worker_id);
create unique index worker_merge_merged_once on worker_merge (drive_id, merged_worker_id) where split_at is null;
alter table not_same_person add check (worker_id < other_worker_id);
alter table unit_judgement
  add check (judgement in ('in', 'out', 'disputed')),
  add check (reason in
    ('supervisor', 'confidential', 'manager_kin', 'other_employer', 'temporary', 'job_changed', 'other'));
alter table worker_state add check (unit in ('in', 'out', 'disputed'));
alter table leader_mark add check (evidence <@ array[
  'people_go_to', 'draws_people', 'speaks_up', 'knows_contract', 'trusted', 'followed_in_test']);
alter table retaliation add check (kind in
  ('fired', 'disciplined', 'threatened', 'watched', 'hours_cut', 'moved', 'other'));
alter table meeting
  add check (kind in ('committee', 'everyone', 'social')), add check (minutes between 5 and 1440);
alter table meeting_person add check (coming in ('yes', 'no', 'not_yet'));
alter table agenda_item
  add check (kind in ('differing', 'blind_cell', 'overdue', 'quiet', 'decision', 'own')),
  add check ((kind = 'own') = (words is not null));
alter table demand add check (target_kind in ('employer', 'union_officers', 'public_official'));
alter table demand_status add check (status in
  ('raised', 'refused', 'partly', 'won', 'held', 'eroded', 'dropped'));
alter table structure_test
  add check (counting in ('people', 'counts')),
  add check (goal_percent between 1 and 100), add check (cell_goal_percent between 1 and 100);
alter table eligible add check (expected between 1 and 5), add check (leader in ('suspected', 'tested', 'won'));
alter table test_cell add check (eligible >= 0), add check (took_part between 0 and eligible);
alter table participation add check (result in ('took_part', 'did_not', 'absent', 'excused'));
alter table debrief add check (went in ('went_well', 'partly', 'hard'));
alter table floor_plan add check (width between 1 and 20000), add check (height between 1 and 20000);
alter table floor_plan_place add check (x between 0 and 1000), add check (y between 0 and 1000);
alter table saved_view add check (length(address) <= 1000);
alter table assessment_scale
  add check (points between 3 and 5), add check (direction in ('low', 'high')),
  add check ((preset is null) = (words is not null));
alter table list_export
  add check (purpose in ('print', 'mail_merge', 'union', 'lawyer', 'backup', 'other')),
  add check (rows >= 0), add check (length(address) <= 1000), add check (agreed_by is null or agreed_by <> asked_by);
alter table campaign_drive add check (state in ('asked', 'in', 'left', 'refused'));
create unique index campaign_drive_once on campaign_drive (campaign_id, drive_id) where state in ('asked', 'in');
