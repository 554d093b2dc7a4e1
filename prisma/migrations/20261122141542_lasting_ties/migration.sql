-- AlterTable
ALTER TABLE "agreed_step" ADD COLUMN     "first_due_on" DATE;

-- AlterTable
ALTER TABLE "contract" ADD COLUMN     "holidays" DATE[],
ADD COLUMN     "limits" JSONB;

-- AlterTable
ALTER TABLE "invite" ADD COLUMN     "agreed_at" TIMESTAMPTZ(3),
ADD COLUMN     "agreed_by" UUID,
ADD COLUMN     "for_user_id" UUID;

-- CreateTable
CREATE TABLE "buddy" (
    "id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "drive_agreed" BOOLEAN,
    "drive_answered_at" TIMESTAMPTZ(3),
    "drive_words" BYTEA,
    "other_agreed" BOOLEAN,
    "other_answered_at" TIMESTAMPTZ(3),
    "other_words" BYTEA,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "buddy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seed_target" (
    "id" UUID NOT NULL,
    "seed_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'to_visit',
    "visited_on" DATE,
    "taken_by" UUID,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "seed_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_address" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "device_id" UUID,
    "address_key" BYTEA NOT NULL,
    "words" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "last_sent_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "push_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "last_read_on" DATE,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "buddy_drive_id_idx" ON "buddy"("drive_id");

-- CreateIndex
CREATE INDEX "buddy_other_id_idx" ON "buddy"("other_id");

-- CreateIndex
CREATE INDEX "seed_target_seed_id_idx" ON "seed_target"("seed_id");

-- CreateIndex
CREATE INDEX "push_address_user_id_idx" ON "push_address"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "push_address_address_key_key" ON "push_address"("address_key");

-- CreateIndex
CREATE INDEX "calendar_feed_user_id_idx" ON "calendar_feed"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- AddForeignKey
ALTER TABLE "buddy" ADD CONSTRAINT "buddy_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "buddy" ADD CONSTRAINT "buddy_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "seed_target" ADD CONSTRAINT "seed_target_seed_id_fkey" FOREIGN KEY ("seed_id") REFERENCES "seed"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "push_address" ADD CONSTRAINT "push_address_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;


-- What the columns may hold.
alter table buddy add constraint two_groups check (drive_id <> other_id);
alter table seed_target add constraint state check (state in ('to_visit', 'visited', 'interested', 'not_now'));
alter table push_address add constraint failures check (failures >= 0);
alter table invite add constraint second_person check (agreed_by is null or agreed_by <> made_by);
