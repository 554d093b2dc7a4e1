-- AlterTable
ALTER TABLE "ask" ADD COLUMN     "answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "answered_by" UUID;

-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "ask_id" UUID,
ADD COLUMN     "debrief" TEXT,
ADD COLUMN     "debriefed_at" TIMESTAMPTZ(3),
ADD COLUMN     "debriefed_by" UUID,
ADD COLUMN     "doer_worker_id" UUID,
ADD COLUMN     "missing" TEXT[];

-- AlterTable
ALTER TABLE "device" ADD COLUMN     "phone_secret" BYTEA;

-- AlterTable
ALTER TABLE "drive" ADD COLUMN     "school" TEXT;

-- AlterTable
ALTER TABLE "one_on_one" ADD COLUMN     "school" TEXT,
ADD COLUMN     "together_id" UUID;

-- AlterTable
ALTER TABLE "quarantined_item" ADD COLUMN     "decided_by" UUID,
ADD COLUMN     "decision" TEXT;

-- CreateTable
CREATE TABLE "reading" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "workers" UUID[],

    CONSTRAINT "reading_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "companion" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "one_on_one_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "companion_worker_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "companion_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "inoculation" (
    "drive_id" UUID NOT NULL,
    "one_on_one_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,

    CONSTRAINT "inoculation_pkey" PRIMARY KEY ("drive_id","one_on_one_id","topic")
);

-- CreateTable
CREATE TABLE "contact_attempt" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "talker_user_id" UUID,
    "talker_worker_id" UUID,
    "logged_by" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "happened_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_attempt_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "time_together" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "logged_by" UUID NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "happened_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "time_together_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "time_together_person" (
    "drive_id" UUID NOT NULL,
    "time_together_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,

    CONSTRAINT "time_together_person_pkey" PRIMARY KEY ("drive_id","time_together_id","worker_id")
);

-- CreateTable
CREATE TABLE "conversation_school" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "steps" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "conversation_school_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateIndex
CREATE INDEX "reading_user_id_drive_id_at_idx" ON "reading"("user_id", "drive_id", "at");

-- CreateIndex
CREATE INDEX "companion_drive_id_companion_worker_id_idx" ON "companion"("drive_id", "companion_worker_id");

-- CreateIndex
CREATE UNIQUE INDEX "companion_drive_id_one_on_one_id_companion_worker_id_key" ON "companion"("drive_id", "one_on_one_id", "companion_worker_id");

-- CreateIndex
CREATE INDEX "inoculation_drive_id_worker_id_idx" ON "inoculation"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "contact_attempt_drive_id_worker_id_happened_at_idx" ON "contact_attempt"("drive_id", "worker_id", "happened_at");

-- CreateIndex
CREATE INDEX "time_together_drive_id_happened_on_idx" ON "time_together"("drive_id", "happened_on");

-- CreateIndex
CREATE INDEX "time_together_person_drive_id_worker_id_idx" ON "time_together_person"("drive_id", "worker_id");

-- AddForeignKey
ALTER TABLE "companion" ADD CONSTRAINT "companion_drive_id_one_on_one_id_fkey" FOREIGN KEY ("drive_id", "one_on_one_id") REFERENCES "one_on_one"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "companion" ADD CONSTRAINT "companion_drive_id_companion_worker_id_fkey" FOREIGN KEY ("drive_id", "companion_worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "inoculation" ADD CONSTRAINT "inoculation_drive_id_one_on_one_id_fkey" FOREIGN KEY ("drive_id", "one_on_one_id") REFERENCES "one_on_one"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "time_together" ADD CONSTRAINT "time_together_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "time_together_person" ADD CONSTRAINT "time_together_person_drive_id_time_together_id_fkey" FOREIGN KEY ("drive_id", "time_together_id") REFERENCES "time_together"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "time_together_person" ADD CONSTRAINT "time_together_person_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "conversation_school" ADD CONSTRAINT "conversation_school_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the columns may hold, and keys that the schema language cannot say.
alter table companion add check (role in ('co_pilot', 'observer')), add check (companion_worker_id <> worker_id);
alter table inoculation add check (topic in
  ('third_party', 'family', 'give_us_time', 'dues', 'no_guarantees', 'strikes', 'futility', 'retaliation', 'closing'));
alter table contact_attempt
  add check (outcome in ('no_answer', 'left_message', 'not_now', 'refused')),
  add check (talker_user_id is null or talker_worker_id is null);
alter table commitment
  add check (debrief in ('went_well', 'partly', 'hard')),
  add check (missing <@ array['time', 'company', 'knowledge', 'fear', 'changed_mind']);
alter table time_together add check (kind in ('meal', 'break', 'ride', 'game_night', 'outing', 'other'));
alter table conversation_school add check (steps between 1 and 12);
alter table quarantined_item add check (decision in ('released', 'dropped'));
