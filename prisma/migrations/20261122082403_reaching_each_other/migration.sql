-- CreateTable
CREATE TABLE "thread_message" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "thread" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "thread_message_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "thread_seen" (
    "drive_id" UUID NOT NULL,
    "thread" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_seen_pkey" PRIMARY KEY ("drive_id","thread","user_id")
);

-- CreateTable
CREATE TABLE "contact_way" (
    "drive_id" UUID NOT NULL,
    "thread" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "words" BYTEA,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_way_pkey" PRIMARY KEY ("drive_id","thread","user_id")
);

-- CreateTable
CREATE TABLE "coaching_session" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "minutes" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "held_at" TIMESTAMPTZ(3),
    "came" INTEGER,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "coaching_session_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "session_slot" (
    "drive_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_slot_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateIndex
CREATE INDEX "thread_message_drive_id_sent_at_idx" ON "thread_message"("drive_id", "sent_at");

-- CreateIndex
CREATE INDEX "coaching_session_drive_id_starts_at_idx" ON "coaching_session"("drive_id", "starts_at");

-- CreateIndex
CREATE INDEX "session_slot_drive_id_session_id_idx" ON "session_slot"("drive_id", "session_id");

-- AddForeignKey
ALTER TABLE "thread_message" ADD CONSTRAINT "thread_message_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "thread_seen" ADD CONSTRAINT "thread_seen_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_way" ADD CONSTRAINT "contact_way_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coaching_session" ADD CONSTRAINT "coaching_session_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "session_slot" ADD CONSTRAINT "session_slot_drive_id_session_id_fkey" FOREIGN KEY ("drive_id", "session_id") REFERENCES "coaching_session"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the columns may hold.
alter table thread_message
  add check (thread in ('coach', 'coordination')), add check (side in ('group', 'coach', 'coordination'));
alter table thread_seen
  add check (thread in ('coach', 'coordination')), add check (side in ('group', 'coach', 'coordination'));
alter table contact_way
  add check (thread in ('coach', 'coordination')),
  add check (side in ('group', 'coach', 'coordination')),
  add check (kind in ('call', 'text', 'signal', 'whatsapp', 'in_app')), add check ((kind = 'in_app') = (words is null));
alter table coaching_session
  add check (kind in ('session', 'role_play', 'check_in')), add check (minutes between 10 and 240), add check (came >= 0);
