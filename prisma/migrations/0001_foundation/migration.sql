-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "instance" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "mode" TEXT NOT NULL,
    "open_start" BOOLEAN NOT NULL DEFAULT true,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "union_word" TEXT NOT NULL DEFAULT 'union',
    "setup_token_hash" BYTEA,
    "backed_up_at" TIMESTAMPTZ(3),
    "words" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "account_code" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "public_id" BYTEA,
    "secret" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "backed_up" BOOLEAN NOT NULL DEFAULT false,
    "transports" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "public_key" BYTEA NOT NULL,
    "enrolled_on" DATE NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "device_id" UUID,
    "kind" TEXT NOT NULL DEFAULT 'web',
    "level" TEXT NOT NULL DEFAULT 'full',
    "fresh_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idle_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "abs_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_challenge" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "user_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "network_role" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),
    "words" BYTEA,

    CONSTRAINT "network_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drive" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "industry" TEXT,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_by" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "burn_at" TIMESTAMPTZ(3),

    CONSTRAINT "drive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drive_attribute" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "drive_attribute_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "drive_role" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "worker_id" UUID,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),
    "words" BYTEA,

    CONSTRAINT "drive_role_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "reach" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "worker_id" UUID,
    "cell_id" UUID,
    "level" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "reach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invite" (
    "id" UUID NOT NULL,
    "drive_id" UUID,
    "role" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "number" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "code_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "redeemed_by" UUID,
    "redeemed_at" TIMESTAMPTZ(3),
    "check_digits" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "words" BYTEA,

    CONSTRAINT "invite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "scope_id" UUID NOT NULL,
    "command_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload_hash" BYTEA NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("scope_id","command_id")
);

-- CreateTable
CREATE TABLE "activity" (
    "scope_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "device_id" UUID,
    "name" TEXT NOT NULL,
    "command_id" UUID NOT NULL,
    "object" JSONB NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("scope_id","seq")
);

-- CreateTable
CREATE TABLE "activity_head" (
    "scope_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "activity_head_pkey" PRIMARY KEY ("scope_id")
);

-- CreateTable
CREATE TABLE "notice" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "drive_id" UUID,
    "params" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "quarantined_item" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "payload" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "quarantined_item_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "employer" (
    "id" UUID NOT NULL,
    "industry" TEXT,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drive_employer" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drive_employer_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "coach_profile" (
    "user_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "industries" TEXT[],
    "languages" TEXT[],
    "time_zone" TEXT NOT NULL,
    "availability" JSONB NOT NULL,
    "models" TEXT[],
    "wins" INTEGER NOT NULL DEFAULT 0,
    "last_win_on" DATE,
    "cap" INTEGER NOT NULL DEFAULT 2,
    "apprentice" BOOLEAN NOT NULL DEFAULT false,
    "away_from_on" DATE,
    "away_until_on" DATE,
    "company_ids" TEXT[],
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "coach_profile_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "coach_conflict" (
    "user_id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coach_conflict_pkey" PRIMARY KEY ("user_id","drive_id")
);

-- CreateTable
CREATE TABLE "coaching_request" (
    "id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "drive_code" TEXT NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "languages" TEXT[],
    "needs" TEXT[],
    "availability" JSONB NOT NULL,
    "time_zone" TEXT NOT NULL,
    "industry" TEXT,
    "model" TEXT,
    "size_band" TEXT,
    "employer_id" UUID,
    "urgency" TEXT NOT NULL DEFAULT 'usual',
    "state" TEXT NOT NULL DEFAULT 'open',
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "coaching_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_offer" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "offered_by" UUID NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "points" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'offered',
    "answered_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "match_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coaching" (
    "id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "request_id" UUID,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),
    "ended_reason" TEXT,

    CONSTRAINT "coaching_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pulse" (
    "drive_id" UUID NOT NULL,
    "on_date" DATE NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "pulse_pkey" PRIMARY KEY ("drive_id","on_date")
);

-- CreateTable
CREATE TABLE "departure" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_by" UUID,
    "agreed_at" TIMESTAMPTZ(3),
    "ready_at" TIMESTAMPTZ(3),
    "cancelled_by" UUID,
    "cancelled_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "departure_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "guide" (
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guide_pkey" PRIMARY KEY ("slug","locale")
);

-- CreateTable
CREATE TABLE "worker" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "leave_alone" BOOLEAN NOT NULL DEFAULT false,
    "only_user_id" UUID,
    "import_id" UUID,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "worker_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "worker_name" (
    "drive_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_name_pkey" PRIMARY KEY ("drive_id","worker_id")
);

-- CreateTable
CREATE TABLE "contact" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "blind" BYTEA NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "note" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "one_on_one_id" UUID,
    "author_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "note_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "placement" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "cell_id" UUID NOT NULL,
    "employer_id" UUID,
    "is_primary" BOOLEAN NOT NULL DEFAULT true,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "placement_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "worker_status" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "worker_status_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "turf" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "turf_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "tie" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_worker_id" UUID NOT NULL,
    "to_worker_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "confidence" INTEGER NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "tie_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "leader_mark" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "leader_mark_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "committee_seat" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,

    CONSTRAINT "committee_seat_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "public_record" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "case_number" TEXT NOT NULL,
    "unit_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "employer_name" TEXT NOT NULL,
    "employer_key" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "unions" TEXT[],
    "unit_description" TEXT,
    "eligible" INTEGER,
    "filed_on" DATE,
    "closed_on" DATE,
    "closed_reason" TEXT,
    "status" TEXT,
    "last_tally_on" DATE,
    "result" TEXT,
    "import_id" UUID NOT NULL,

    CONSTRAINT "public_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_tally" (
    "record_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tally_on" DATE,
    "kind" TEXT,
    "eligible" INTEGER,
    "votes_for" JSONB NOT NULL,
    "votes_against" INTEGER,
    "valid" INTEGER,
    "challenged" INTEGER,
    "voided" INTEGER,
    "determinative" BOOLEAN,

    CONSTRAINT "public_tally_pkey" PRIMARY KEY ("record_id","id")
);

-- CreateTable
CREATE TABLE "record_import" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "file_hash" BYTEA NOT NULL,
    "imported_by" UUID,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "record_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "site_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "department" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "department_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "shift" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "shift_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "label" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "words" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "label_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "cell" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "site_id" UUID NOT NULL,
    "department_id" UUID,
    "shift_id" UUID,
    "job_class_id" UUID,
    "unit_id" UUID,
    "contractor_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "cell_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "headcount_estimate" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cell_id" UUID,
    "people" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "headcount_estimate_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_hash" BYTEA NOT NULL,
    "rows" INTEGER NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "counts" JSONB NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "one_on_one" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "talker_user_id" UUID,
    "talker_worker_id" UUID,
    "logged_by" UUID NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "happened_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "place_kind" TEXT,
    "step_reached" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_on_one_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "one_on_one_issue" (
    "drive_id" UUID NOT NULL,
    "one_on_one_id" UUID NOT NULL,
    "label_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,

    CONSTRAINT "one_on_one_issue_pkey" PRIMARY KEY ("drive_id","one_on_one_id","label_id")
);

-- CreateTable
CREATE TABLE "ask" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "one_on_one_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "answer" TEXT,

    CONSTRAINT "ask_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "one_on_one_id" UUID,
    "user_id" UUID NOT NULL,
    "by" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "one_on_one_id" UUID,
    "value" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "assessor_id" UUID NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "happened_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "shock" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "shock_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "worker_state" (
    "drive_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "cell_id" UUID,
    "cells" UUID[],
    "active" BOOLEAN NOT NULL,
    "last_talk_on" DATE,
    "talks" INTEGER NOT NULL DEFAULT 0,
    "value" INTEGER,
    "assessed_on" DATE,
    "verified_on" DATE,
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "committee" BOOLEAN NOT NULL DEFAULT false,
    "leader" TEXT,

    CONSTRAINT "worker_state_pkey" PRIMARY KEY ("drive_id","worker_id")
);

-- CreateTable
CREATE TABLE "cell_bucket" (
    "drive_id" UUID NOT NULL,
    "cell_id" UUID NOT NULL,
    "placed" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "people" INTEGER NOT NULL,

    CONSTRAINT "cell_bucket_pkey" PRIMARY KEY ("drive_id","cell_id","placed","measure","on_date")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_account_code_key" ON "app_user"("account_code");

-- CreateIndex
CREATE INDEX "credential_user_id_idx" ON "credential"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_public_id_key" ON "credential"("public_id");

-- CreateIndex
CREATE INDEX "device_user_id_idx" ON "device"("user_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_challenge_hash_key" ON "sign_in_challenge"("hash");

-- CreateIndex
CREATE INDEX "network_role_user_id_idx" ON "network_role"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "drive_code_key" ON "drive"("code");

-- CreateIndex
CREATE INDEX "drive_attribute_drive_id_kind_from_on_idx" ON "drive_attribute"("drive_id", "kind", "from_on");

-- CreateIndex
CREATE INDEX "drive_role_user_id_idx" ON "drive_role"("user_id");

-- CreateIndex
CREATE INDEX "reach_user_id_drive_id_idx" ON "reach"("user_id", "drive_id");

-- CreateIndex
CREATE INDEX "reach_drive_id_idx" ON "reach"("drive_id");

-- CreateIndex
CREATE INDEX "invite_drive_id_idx" ON "invite"("drive_id");

-- CreateIndex
CREATE UNIQUE INDEX "invite_secret_hash_key" ON "invite"("secret_hash");

-- CreateIndex
CREATE INDEX "activity_scope_id_at_idx" ON "activity"("scope_id", "at");

-- CreateIndex
CREATE INDEX "notice_user_id_made_at_idx" ON "notice"("user_id", "made_at");

-- CreateIndex
CREATE INDEX "coaching_request_state_opened_at_idx" ON "coaching_request"("state", "opened_at");

-- CreateIndex
CREATE INDEX "coaching_request_drive_id_idx" ON "coaching_request"("drive_id");

-- CreateIndex
CREATE INDEX "match_offer_request_id_idx" ON "match_offer"("request_id");

-- CreateIndex
CREATE INDEX "match_offer_coach_id_state_idx" ON "match_offer"("coach_id", "state");

-- CreateIndex
CREATE INDEX "coaching_drive_id_idx" ON "coaching"("drive_id");

-- CreateIndex
CREATE INDEX "coaching_coach_id_idx" ON "coaching"("coach_id");

-- CreateIndex
CREATE INDEX "worker_drive_id_import_id_idx" ON "worker"("drive_id", "import_id");

-- CreateIndex
CREATE INDEX "worker_id_idx" ON "worker"("id");

-- CreateIndex
CREATE UNIQUE INDEX "worker_drive_id_code_key" ON "worker"("drive_id", "code");

-- CreateIndex
CREATE INDEX "contact_drive_id_blind_idx" ON "contact"("drive_id", "blind");

-- CreateIndex
CREATE INDEX "contact_drive_id_worker_id_idx" ON "contact"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "note_drive_id_worker_id_idx" ON "note"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "placement_drive_id_worker_id_idx" ON "placement"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "placement_drive_id_cell_id_idx" ON "placement"("drive_id", "cell_id");

-- CreateIndex
CREATE INDEX "worker_status_drive_id_worker_id_idx" ON "worker_status"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "turf_drive_id_user_id_idx" ON "turf"("drive_id", "user_id");

-- CreateIndex
CREATE INDEX "turf_drive_id_worker_id_idx" ON "turf"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "leader_mark_drive_id_worker_id_idx" ON "leader_mark"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "committee_seat_drive_id_worker_id_idx" ON "committee_seat"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "public_record_employer_key_idx" ON "public_record"("employer_key");

-- CreateIndex
CREATE INDEX "public_record_state_city_idx" ON "public_record"("state", "city");

-- CreateIndex
CREATE INDEX "public_record_last_tally_on_idx" ON "public_record"("last_tally_on");

-- CreateIndex
CREATE UNIQUE INDEX "public_record_source_case_number_unit_key_key" ON "public_record"("source", "case_number", "unit_key");

-- CreateIndex
CREATE INDEX "label_drive_id_kind_idx" ON "label"("drive_id", "kind");

-- CreateIndex
CREATE INDEX "headcount_estimate_drive_id_cell_id_on_date_idx" ON "headcount_estimate"("drive_id", "cell_id", "on_date");

-- CreateIndex
CREATE INDEX "one_on_one_drive_id_worker_id_happened_at_idx" ON "one_on_one"("drive_id", "worker_id", "happened_at");

-- CreateIndex
CREATE INDEX "one_on_one_drive_id_logged_by_happened_at_idx" ON "one_on_one"("drive_id", "logged_by", "happened_at");

-- CreateIndex
CREATE INDEX "one_on_one_drive_id_happened_on_idx" ON "one_on_one"("drive_id", "happened_on");

-- CreateIndex
CREATE INDEX "ask_drive_id_worker_id_idx" ON "ask"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "commitment_drive_id_user_id_due_on_idx" ON "commitment"("drive_id", "user_id", "due_on");

-- CreateIndex
CREATE INDEX "commitment_drive_id_worker_id_idx" ON "commitment"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "assessment_drive_id_worker_id_happened_at_idx" ON "assessment"("drive_id", "worker_id", "happened_at");

-- CreateIndex
CREATE INDEX "worker_state_drive_id_cell_id_idx" ON "worker_state"("drive_id", "cell_id");

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "device" ADD CONSTRAINT "device_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "device"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "network_role" ADD CONSTRAINT "network_role_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "drive_attribute" ADD CONSTRAINT "drive_attribute_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "drive_role" ADD CONSTRAINT "drive_role_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "drive_role" ADD CONSTRAINT "drive_role_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "reach" ADD CONSTRAINT "reach_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "reach" ADD CONSTRAINT "reach_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invite" ADD CONSTRAINT "invite_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "quarantined_item" ADD CONSTRAINT "quarantined_item_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "drive_employer" ADD CONSTRAINT "drive_employer_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "drive_employer" ADD CONSTRAINT "drive_employer_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coach_profile" ADD CONSTRAINT "coach_profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coach_conflict" ADD CONSTRAINT "coach_conflict_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coach_conflict" ADD CONSTRAINT "coach_conflict_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coaching_request" ADD CONSTRAINT "coaching_request_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "match_offer" ADD CONSTRAINT "match_offer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "coaching_request"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "match_offer" ADD CONSTRAINT "match_offer_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pulse" ADD CONSTRAINT "pulse_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "departure" ADD CONSTRAINT "departure_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "worker" ADD CONSTRAINT "worker_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "worker_name" ADD CONSTRAINT "worker_name_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_drive_id_cell_id_fkey" FOREIGN KEY ("drive_id", "cell_id") REFERENCES "cell"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "worker_status" ADD CONSTRAINT "worker_status_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "turf" ADD CONSTRAINT "turf_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tie" ADD CONSTRAINT "tie_drive_id_from_worker_id_fkey" FOREIGN KEY ("drive_id", "from_worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tie" ADD CONSTRAINT "tie_drive_id_to_worker_id_fkey" FOREIGN KEY ("drive_id", "to_worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "leader_mark" ADD CONSTRAINT "leader_mark_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "committee_seat" ADD CONSTRAINT "committee_seat_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "public_tally" ADD CONSTRAINT "public_tally_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "public_record"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "shift" ADD CONSTRAINT "shift_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "cell" ADD CONSTRAINT "cell_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "cell" ADD CONSTRAINT "cell_drive_id_site_id_fkey" FOREIGN KEY ("drive_id", "site_id") REFERENCES "site"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "cell" ADD CONSTRAINT "cell_drive_id_department_id_fkey" FOREIGN KEY ("drive_id", "department_id") REFERENCES "department"("drive_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "cell" ADD CONSTRAINT "cell_drive_id_shift_id_fkey" FOREIGN KEY ("drive_id", "shift_id") REFERENCES "shift"("drive_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "headcount_estimate" ADD CONSTRAINT "headcount_estimate_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "headcount_estimate" ADD CONSTRAINT "headcount_estimate_drive_id_cell_id_fkey" FOREIGN KEY ("drive_id", "cell_id") REFERENCES "cell"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "one_on_one" ADD CONSTRAINT "one_on_one_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "one_on_one_issue" ADD CONSTRAINT "one_on_one_issue_drive_id_one_on_one_id_fkey" FOREIGN KEY ("drive_id", "one_on_one_id") REFERENCES "one_on_one"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "one_on_one_issue" ADD CONSTRAINT "one_on_one_issue_drive_id_label_id_fkey" FOREIGN KEY ("drive_id", "label_id") REFERENCES "label"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ask" ADD CONSTRAINT "ask_drive_id_one_on_one_id_fkey" FOREIGN KEY ("drive_id", "one_on_one_id") REFERENCES "one_on_one"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "shock" ADD CONSTRAINT "shock_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "worker_state" ADD CONSTRAINT "worker_state_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "cell_bucket" ADD CONSTRAINT "cell_bucket_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the schema file cannot say: the closed lists and ranges.
alter table instance add check (id = 1), add check (mode in ('demo', 'live'));
alter table credential add check (kind in ('passkey', 'passphrase', 'totp', 'pin', 'recovery'));
alter table session add check (kind in ('web', 'job', 'cli')), add check (level in ('full', 'list'));
alter table network_role add check (role in ('support_organizer', 'coordinator', 'intake_caller', 'network_admin'));
alter table drive_role
  add check (role in ('worker_leader', 'committee', 'data_steward', 'coach', 'union_liaison', 'membership_secretary'));
alter table drive_attribute add check (kind in ('context', 'model', 'recognition_path', 'stage'));
alter table reach add check (level in ('chart', 'member', 'list', 'cell', 'coach'));
alter table coaching_request
  add check (state in ('open', 'offered', 'accepted', 'matched', 'withdrawn')),
  add check (urgency in ('usual', 'soon', 'now'));
alter table match_offer
  add check (state in ('offered', 'accepted', 'declined', 'expired', 'withdrawn', 'confirmed', 'refused'));
alter table label add check (kind in ('job_class', 'unit', 'contractor', 'issue', 'social_group'));
alter table headcount_estimate
  add check (people between 0 and 1000000),
  add check (source in ('count', 'roster', 'employer_list', 'schedule', 'guess'));
alter table contact add check (kind in ('phone', 'email'));
alter table note add check (level in ('mine', 'committee', 'coach'));
alter table placement add check (until_on is null or until_on >= from_on);
alter table worker_status add check (status in ('active', 'left', 'fired', 'on_leave'));
alter table tie add check (kind in ('follows', 'knows')), add check (confidence between 1 and 3);
alter table leader_mark add check (status in ('suspected', 'tested', 'won', 'none'));
alter table ask add check (answer in ('yes', 'no', 'not_yet'));
alter table commitment
  add check (by in ('user', 'worker')),
  add check (outcome in ('kept', 'not_kept', 'renegotiated', 'withdrawn'));
alter table assessment
  add check (value between 1 and 5),
  add check (basis in ('public_action', 'answered_ask', 'stated', 'reported', 'guess'));
alter table one_on_one add check (talker_user_id is null or talker_worker_id is null);
alter table cell_bucket add check (placed in ('primary', 'any'));
alter table departure
  add check (kind in ('take_away', 'purge')),
  add check (agreed_by is null or agreed_by <> asked_by);
