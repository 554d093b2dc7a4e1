-- AlterTable
ALTER TABLE "coach_profile" ADD COLUMN     "admitted_at" TIMESTAMPTZ(3),
ADD COLUMN     "admitted_by" UUID,
ADD COLUMN     "admitted_why" TEXT;

-- AlterTable
ALTER TABLE "coaching" ADD COLUMN     "part" TEXT NOT NULL DEFAULT 'lead';

-- AlterTable
ALTER TABLE "coaching_request" ADD COLUMN     "next_step" TEXT,
ADD COLUMN     "next_step_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_step_id" UUID,
ADD COLUMN     "waiting_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "drive" ADD COLUMN     "jurisdiction" TEXT,
ADD COLUMN     "seed_id" UUID;

-- AlterTable
ALTER TABLE "structure_test" ADD COLUMN     "go_cells" INTEGER,
ADD COLUMN     "go_pledged" INTEGER,
ADD COLUMN     "inoculated_at" TIMESTAMPTZ(3),
ADD COLUMN     "leads_from" UUID,
ADD COLUMN     "route" TEXT,
ADD COLUMN     "went_ahead_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "card" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "words" BYTEA,
    "withdrawn_on" DATE,
    "challenged_on" DATE,
    "challenge" TEXT,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "card_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "voter_list" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "received_on" DATE NOT NULL,
    "election_on" DATE,
    "expires_on" DATE NOT NULL,
    "rows" INTEGER NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "voter_list_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "voter" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "words" BYTEA,
    "worker_id" UUID,
    "state" TEXT NOT NULL,
    "dispute" TEXT,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "voter_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "stewardship" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "cell_id" UUID,
    "kind" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "stewardship_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "grievance" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "label_id" UUID,
    "contract_id" UUID,
    "cell_id" UUID,
    "filed_on" DATE NOT NULL,
    "happened_on" DATE NOT NULL,
    "handled_by" UUID NOT NULL,
    "outcome" TEXT,
    "closed_on" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "grievance_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "grievance_words" (
    "drive_id" UUID NOT NULL,
    "grievance_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "grievance_words_pkey" PRIMARY KEY ("drive_id","grievance_id")
);

-- CreateTable
CREATE TABLE "grievance_handler" (
    "drive_id" UUID NOT NULL,
    "grievance_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "grievance_handler_pkey" PRIMARY KEY ("drive_id","grievance_id","user_id")
);

-- CreateTable
CREATE TABLE "grievance_worker" (
    "drive_id" UUID NOT NULL,
    "grievance_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,

    CONSTRAINT "grievance_worker_pkey" PRIMARY KEY ("drive_id","grievance_id","worker_id")
);

-- CreateTable
CREATE TABLE "grievance_step" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "grievance_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "done_on" DATE,
    "answer" TEXT,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "grievance_step_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "body" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hidden" BOOLEAN NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "body_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "body_secretary" (
    "drive_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),
    "added_by" UUID NOT NULL,

    CONSTRAINT "body_secretary_pkey" PRIMARY KEY ("drive_id","body_id","user_id")
);

-- CreateTable
CREATE TABLE "membership" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "dues" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "body_position" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "about_kind" TEXT NOT NULL,
    "about_id" UUID,
    "position" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "body_position_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "officer_election" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "electorate" TEXT NOT NULL,
    "electorate_size" INTEGER NOT NULL,
    "members" INTEGER,
    "goal_votes" INTEGER NOT NULL,
    "notice_on" DATE,
    "nominations_on" DATE,
    "ballot_on" DATE NOT NULL,
    "counted_on" DATE,
    "votes_for" INTEGER,
    "votes_cast" INTEGER,
    "plan_written_on" DATE,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "officer_election_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "election_site" (
    "drive_id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "cell_id" UUID NOT NULL,
    "voters" INTEGER NOT NULL,
    "goal" INTEGER NOT NULL,
    "pledged" INTEGER NOT NULL,
    "contact" BOOLEAN NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "election_site_pkey" PRIMARY KEY ("drive_id","election_id","cell_id")
);

-- CreateTable
CREATE TABLE "elector" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "cell_id" UUID,
    "worker_id" UUID,
    "words" BYTEA,
    "stands" TEXT NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "elector_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "slate_place" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "slate_place_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "liaison_grant" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "granted_by" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "liaison_grant_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "coach_voucher" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "vouched_by" UUID NOT NULL,
    "vouched_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "coach_voucher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gathering" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "training_id" UUID,
    "pod_id" UUID,
    "language" TEXT NOT NULL,
    "needs" TEXT[],
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "seats" INTEGER,
    "hosted_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "held_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "gathering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gathering_place" (
    "gathering_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "drive_id" UUID,
    "signed_up_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "was_there" BOOLEAN,

    CONSTRAINT "gathering_place_pkey" PRIMARY KEY ("gathering_id","user_id")
);

-- CreateTable
CREATE TABLE "checklist_mark" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "marked_by" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "unmarked_at" TIMESTAMPTZ(3),

    CONSTRAINT "checklist_mark_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "about_id" UUID,
    "side" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "coach_note" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "coach_note_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "agreed_step" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "taken_by" UUID,
    "taken_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,

    CONSTRAINT "agreed_step_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "shared_talk" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "one_on_one_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "shared_by" UUID NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,
    "words" BYTEA NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "shared_talk_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "hand_off" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "to_kind" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "shares" TEXT[],
    "receipt" BYTEA,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_by" UUID,
    "agreed_at" TIMESTAMPTZ(3),
    "handed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "hand_off_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "hand_off_event" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "hand_off_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "hand_off_event_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "seed" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "industry" TEXT,
    "from_drive_id" UUID,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "seed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake" (
    "id" UUID NOT NULL,
    "seed_id" UUID,
    "reply_hash" BYTEA NOT NULL,
    "words" BYTEA NOT NULL,
    "kid" TEXT NOT NULL,
    "shop_key" BYTEA,
    "locale" TEXT NOT NULL,
    "time_zone" TEXT,
    "people" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_by" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "first_call_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "drive_id" UUID,

    CONSTRAINT "intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake_note" (
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "intake_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake_message" (
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "author_id" UUID,
    "words" BYTEA NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "intake_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "introduction" (
    "id" UUID NOT NULL,
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "first_agreed" BOOLEAN,
    "first_at" TIMESTAMPTZ(3),
    "second_agreed" BOOLEAN,
    "second_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skill_step" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "skill" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "witnessed_by" UUID NOT NULL,
    "drive_id" UUID,
    "evidence" TEXT NOT NULL,
    "evidence_id" UUID,
    "taught_id" UUID,
    "on_date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "skill_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support" (
    "id" UUID NOT NULL,
    "mentor_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "drive_id" UUID,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "support_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lineage" (
    "teacher_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "drive_id" UUID,
    "since_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lineage_pkey" PRIMARY KEY ("teacher_id","learner_id")
);

-- CreateTable
CREATE TABLE "pod" (
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pod_member" (
    "id" UUID NOT NULL,
    "pod_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "pod_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "skills" TEXT[],
    "language" TEXT NOT NULL,
    "places" INTEGER NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_place" (
    "training_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "signed_up_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "training_place_pkey" PRIMARY KEY ("training_id","user_id")
);

-- CreateTable
CREATE TABLE "stage_move" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "track" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "decision_id" UUID,
    "words" BYTEA,
    "evidence" JSONB NOT NULL,
    "advice" TEXT[],
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "stage_move_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "milestone_mark" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "milestone" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "milestone_mark_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "metric_fact" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "metric" TEXT NOT NULL,
    "cell_id" UUID,
    "amount" INTEGER NOT NULL,
    "on_date" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "metric_fact_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "model_check" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "leaning" TEXT[],
    "chosen" TEXT NOT NULL,
    "words" BYTEA,
    "review_on" DATE NOT NULL,
    "decision_id" UUID,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_check_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about" JSONB,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "ballot" TEXT NOT NULL,
    "electorate" TEXT NOT NULL,
    "electorate_size" INTEGER,
    "rule" TEXT NOT NULL,
    "quorum_percent" INTEGER,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "counted_yes" INTEGER,
    "counted_no" INTEGER,
    "counted_blank" INTEGER,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "decision_comment" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "decision_comment_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "vote" (
    "drive_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "choice" TEXT,
    "on_date" DATE NOT NULL,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("drive_id","decision_id","user_id")
);

-- CreateTable
CREATE TABLE "ballot_count" (
    "drive_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "choice" TEXT NOT NULL,
    "votes" INTEGER NOT NULL,

    CONSTRAINT "ballot_count_pkey" PRIMARY KEY ("drive_id","decision_id","choice")
);

-- CreateTable
CREATE TABLE "action_role" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "test_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "worker_id" UUID NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "action_role_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "pledge" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "test_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "contract" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "from_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "no_strike" BOOLEAN NOT NULL,
    "health_care" BOOLEAN NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "contract_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "clock_mark" (
    "drive_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clock" TEXT NOT NULL,
    "about_id" UUID,
    "met_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "clock_mark_pkey" PRIMARY KEY ("drive_id","id")
);

-- CreateTable
CREATE TABLE "campaign_demand" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "raised_by" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_demand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_day" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "on_date" DATE NOT NULL,
    "raised_by" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_day_drive" (
    "day_id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "test_id" UUID,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_day_drive_pkey" PRIMARY KEY ("day_id","drive_id")
);

-- CreateTable
CREATE TABLE "campaign_decision" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "words" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "about" JSONB,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "campaign_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_vote" (
    "decision_id" UUID NOT NULL,
    "drive_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "choice" TEXT NOT NULL,
    "voted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_vote_pkey" PRIMARY KEY ("decision_id","drive_id")
);

-- CreateTable
CREATE TABLE "scope_attribute" (
    "id" UUID NOT NULL,
    "campaign_id" UUID,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scope_attribute_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "card_drive_id_worker_id_idx" ON "card"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "voter_drive_id_list_id_idx" ON "voter"("drive_id", "list_id");

-- CreateIndex
CREATE INDEX "voter_drive_id_worker_id_idx" ON "voter"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "stewardship_drive_id_worker_id_idx" ON "stewardship"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "grievance_drive_id_filed_on_idx" ON "grievance"("drive_id", "filed_on");

-- CreateIndex
CREATE INDEX "grievance_handler_drive_id_user_id_idx" ON "grievance_handler"("drive_id", "user_id");

-- CreateIndex
CREATE INDEX "grievance_worker_drive_id_worker_id_idx" ON "grievance_worker"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "grievance_step_drive_id_grievance_id_idx" ON "grievance_step"("drive_id", "grievance_id");

-- CreateIndex
CREATE INDEX "body_secretary_drive_id_user_id_idx" ON "body_secretary"("drive_id", "user_id");

-- CreateIndex
CREATE INDEX "membership_drive_id_body_id_idx" ON "membership"("drive_id", "body_id");

-- CreateIndex
CREATE INDEX "membership_drive_id_worker_id_idx" ON "membership"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "body_position_drive_id_body_id_idx" ON "body_position"("drive_id", "body_id");

-- CreateIndex
CREATE INDEX "officer_election_drive_id_ballot_on_idx" ON "officer_election"("drive_id", "ballot_on");

-- CreateIndex
CREATE INDEX "elector_drive_id_election_id_idx" ON "elector"("drive_id", "election_id");

-- CreateIndex
CREATE INDEX "slate_place_drive_id_election_id_idx" ON "slate_place"("drive_id", "election_id");

-- CreateIndex
CREATE INDEX "liaison_grant_drive_id_user_id_idx" ON "liaison_grant"("drive_id", "user_id");

-- CreateIndex
CREATE INDEX "coach_voucher_user_id_idx" ON "coach_voucher"("user_id");

-- CreateIndex
CREATE INDEX "gathering_starts_at_idx" ON "gathering"("starts_at");

-- CreateIndex
CREATE INDEX "gathering_place_user_id_idx" ON "gathering_place"("user_id");

-- CreateIndex
CREATE INDEX "review_comment_drive_id_written_at_idx" ON "review_comment"("drive_id", "written_at");

-- CreateIndex
CREATE INDEX "coach_note_drive_id_coach_id_idx" ON "coach_note"("drive_id", "coach_id");

-- CreateIndex
CREATE INDEX "agreed_step_drive_id_taken_by_idx" ON "agreed_step"("drive_id", "taken_by");

-- CreateIndex
CREATE INDEX "shared_talk_drive_id_coach_id_idx" ON "shared_talk"("drive_id", "coach_id");

-- CreateIndex
CREATE INDEX "hand_off_drive_id_decided_at_idx" ON "hand_off"("drive_id", "decided_at");

-- CreateIndex
CREATE INDEX "hand_off_event_drive_id_hand_off_id_idx" ON "hand_off_event"("drive_id", "hand_off_id");

-- CreateIndex
CREATE INDEX "seed_made_by_idx" ON "seed"("made_by");

-- CreateIndex
CREATE UNIQUE INDEX "seed_slug_key" ON "seed"("slug");

-- CreateIndex
CREATE INDEX "intake_received_at_idx" ON "intake"("received_at");

-- CreateIndex
CREATE INDEX "intake_shop_key_idx" ON "intake"("shop_key");

-- CreateIndex
CREATE UNIQUE INDEX "intake_reply_hash_key" ON "intake"("reply_hash");

-- CreateIndex
CREATE INDEX "intake_note_intake_id_idx" ON "intake_note"("intake_id");

-- CreateIndex
CREATE INDEX "intake_message_intake_id_idx" ON "intake_message"("intake_id");

-- CreateIndex
CREATE INDEX "introduction_first_id_idx" ON "introduction"("first_id");

-- CreateIndex
CREATE INDEX "introduction_second_id_idx" ON "introduction"("second_id");

-- CreateIndex
CREATE INDEX "skill_step_user_id_idx" ON "skill_step"("user_id");

-- CreateIndex
CREATE INDEX "skill_step_drive_id_idx" ON "skill_step"("drive_id");

-- CreateIndex
CREATE INDEX "support_mentor_id_idx" ON "support"("mentor_id");

-- CreateIndex
CREATE INDEX "support_coach_id_idx" ON "support"("coach_id");

-- CreateIndex
CREATE INDEX "lineage_learner_id_idx" ON "lineage"("learner_id");

-- CreateIndex
CREATE INDEX "pod_member_user_id_idx" ON "pod_member"("user_id");

-- CreateIndex
CREATE INDEX "training_place_user_id_idx" ON "training_place"("user_id");

-- CreateIndex
CREATE INDEX "stage_move_drive_id_track_idx" ON "stage_move"("drive_id", "track");

-- CreateIndex
CREATE INDEX "milestone_mark_drive_id_milestone_idx" ON "milestone_mark"("drive_id", "milestone");

-- CreateIndex
CREATE INDEX "metric_fact_drive_id_metric_idx" ON "metric_fact"("drive_id", "metric");

-- CreateIndex
CREATE INDEX "model_check_drive_id_recorded_at_idx" ON "model_check"("drive_id", "recorded_at");

-- CreateIndex
CREATE INDEX "decision_drive_id_proposed_at_idx" ON "decision"("drive_id", "proposed_at");

-- CreateIndex
CREATE INDEX "decision_comment_drive_id_decision_id_idx" ON "decision_comment"("drive_id", "decision_id");

-- CreateIndex
CREATE INDEX "action_role_drive_id_test_id_idx" ON "action_role"("drive_id", "test_id");

-- CreateIndex
CREATE INDEX "pledge_drive_id_test_id_idx" ON "pledge"("drive_id", "test_id");

-- CreateIndex
CREATE INDEX "pledge_drive_id_worker_id_idx" ON "pledge"("drive_id", "worker_id");

-- CreateIndex
CREATE INDEX "clock_mark_drive_id_clock_idx" ON "clock_mark"("drive_id", "clock");

-- CreateIndex
CREATE INDEX "campaign_demand_campaign_id_idx" ON "campaign_demand"("campaign_id");

-- CreateIndex
CREATE INDEX "campaign_day_campaign_id_idx" ON "campaign_day"("campaign_id");

-- CreateIndex
CREATE INDEX "campaign_day_drive_drive_id_idx" ON "campaign_day_drive"("drive_id");

-- CreateIndex
CREATE INDEX "campaign_decision_campaign_id_idx" ON "campaign_decision"("campaign_id");

-- CreateIndex
CREATE INDEX "campaign_vote_drive_id_idx" ON "campaign_vote"("drive_id");

-- CreateIndex
CREATE INDEX "scope_attribute_campaign_id_idx" ON "scope_attribute"("campaign_id");

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "voter_list" ADD CONSTRAINT "voter_list_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "voter" ADD CONSTRAINT "voter_drive_id_list_id_fkey" FOREIGN KEY ("drive_id", "list_id") REFERENCES "voter_list"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "voter" ADD CONSTRAINT "voter_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stewardship" ADD CONSTRAINT "stewardship_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stewardship" ADD CONSTRAINT "stewardship_drive_id_cell_id_fkey" FOREIGN KEY ("drive_id", "cell_id") REFERENCES "cell"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grievance" ADD CONSTRAINT "grievance_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grievance_words" ADD CONSTRAINT "grievance_words_drive_id_grievance_id_fkey" FOREIGN KEY ("drive_id", "grievance_id") REFERENCES "grievance"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grievance_handler" ADD CONSTRAINT "grievance_handler_drive_id_grievance_id_fkey" FOREIGN KEY ("drive_id", "grievance_id") REFERENCES "grievance"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grievance_worker" ADD CONSTRAINT "grievance_worker_drive_id_grievance_id_fkey" FOREIGN KEY ("drive_id", "grievance_id") REFERENCES "grievance"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grievance_worker" ADD CONSTRAINT "grievance_worker_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "grievance_step" ADD CONSTRAINT "grievance_step_drive_id_grievance_id_fkey" FOREIGN KEY ("drive_id", "grievance_id") REFERENCES "grievance"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "body_secretary" ADD CONSTRAINT "body_secretary_drive_id_body_id_fkey" FOREIGN KEY ("drive_id", "body_id") REFERENCES "body"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_drive_id_body_id_fkey" FOREIGN KEY ("drive_id", "body_id") REFERENCES "body"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "body_position" ADD CONSTRAINT "body_position_drive_id_body_id_fkey" FOREIGN KEY ("drive_id", "body_id") REFERENCES "body"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "officer_election" ADD CONSTRAINT "officer_election_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "election_site" ADD CONSTRAINT "election_site_drive_id_election_id_fkey" FOREIGN KEY ("drive_id", "election_id") REFERENCES "officer_election"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "election_site" ADD CONSTRAINT "election_site_drive_id_cell_id_fkey" FOREIGN KEY ("drive_id", "cell_id") REFERENCES "cell"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "elector" ADD CONSTRAINT "elector_drive_id_election_id_fkey" FOREIGN KEY ("drive_id", "election_id") REFERENCES "officer_election"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "elector" ADD CONSTRAINT "elector_drive_id_cell_id_fkey" FOREIGN KEY ("drive_id", "cell_id") REFERENCES "cell"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "elector" ADD CONSTRAINT "elector_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "slate_place" ADD CONSTRAINT "slate_place_drive_id_election_id_fkey" FOREIGN KEY ("drive_id", "election_id") REFERENCES "officer_election"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "slate_place" ADD CONSTRAINT "slate_place_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "liaison_grant" ADD CONSTRAINT "liaison_grant_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "gathering" ADD CONSTRAINT "gathering_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "gathering" ADD CONSTRAINT "gathering_pod_id_fkey" FOREIGN KEY ("pod_id") REFERENCES "pod"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "gathering_place" ADD CONSTRAINT "gathering_place_gathering_id_fkey" FOREIGN KEY ("gathering_id") REFERENCES "gathering"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "checklist_mark" ADD CONSTRAINT "checklist_mark_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "coach_note" ADD CONSTRAINT "coach_note_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "agreed_step" ADD CONSTRAINT "agreed_step_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "shared_talk" ADD CONSTRAINT "shared_talk_drive_id_one_on_one_id_fkey" FOREIGN KEY ("drive_id", "one_on_one_id") REFERENCES "one_on_one"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "hand_off" ADD CONSTRAINT "hand_off_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "hand_off_event" ADD CONSTRAINT "hand_off_event_drive_id_hand_off_id_fkey" FOREIGN KEY ("drive_id", "hand_off_id") REFERENCES "hand_off"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_seed_id_fkey" FOREIGN KEY ("seed_id") REFERENCES "seed"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "intake_note" ADD CONSTRAINT "intake_note_intake_id_fkey" FOREIGN KEY ("intake_id") REFERENCES "intake"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "intake_message" ADD CONSTRAINT "intake_message_intake_id_fkey" FOREIGN KEY ("intake_id") REFERENCES "intake"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "intake"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "intake"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pod_member" ADD CONSTRAINT "pod_member_pod_id_fkey" FOREIGN KEY ("pod_id") REFERENCES "pod"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "training_place" ADD CONSTRAINT "training_place_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "milestone_mark" ADD CONSTRAINT "milestone_mark_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_fact" ADD CONSTRAINT "metric_fact_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "model_check" ADD CONSTRAINT "model_check_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "decision_comment" ADD CONSTRAINT "decision_comment_drive_id_decision_id_fkey" FOREIGN KEY ("drive_id", "decision_id") REFERENCES "decision"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_drive_id_decision_id_fkey" FOREIGN KEY ("drive_id", "decision_id") REFERENCES "decision"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ballot_count" ADD CONSTRAINT "ballot_count_drive_id_decision_id_fkey" FOREIGN KEY ("drive_id", "decision_id") REFERENCES "decision"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_role" ADD CONSTRAINT "action_role_drive_id_test_id_fkey" FOREIGN KEY ("drive_id", "test_id") REFERENCES "structure_test"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_role" ADD CONSTRAINT "action_role_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_drive_id_test_id_fkey" FOREIGN KEY ("drive_id", "test_id") REFERENCES "structure_test"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_drive_id_worker_id_fkey" FOREIGN KEY ("drive_id", "worker_id") REFERENCES "worker"("drive_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "clock_mark" ADD CONSTRAINT "clock_mark_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_demand" ADD CONSTRAINT "campaign_demand_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_day" ADD CONSTRAINT "campaign_day_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_day_drive" ADD CONSTRAINT "campaign_day_drive_day_id_fkey" FOREIGN KEY ("day_id") REFERENCES "campaign_day"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_day_drive" ADD CONSTRAINT "campaign_day_drive_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_decision" ADD CONSTRAINT "campaign_decision_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_vote" ADD CONSTRAINT "campaign_vote_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "campaign_decision"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "campaign_vote" ADD CONSTRAINT "campaign_vote_drive_id_fkey" FOREIGN KEY ("drive_id") REFERENCES "drive"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "scope_attribute" ADD CONSTRAINT "scope_attribute_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What the columns may hold.
alter table seed
  add check (kind in ('public_call', 'clean_play'));
alter table intake
  add check (people in ('alone', 'few', 'many')),
  add check (urgency in ('usual', 'public', 'election', 'firing')),
  add check (outcome in ('drive', 'callback', 'not_now', 'not_for_us', 'unreachable', 'nonsense'));
alter table intake_message
  add check (side in ('caller', 'founder'));
alter table gathering
  add check (kind in ('open_call', 'group_coaching', 'training', 'pod')),
  add check (minutes >= 0),
  add check (seats >= 0);
alter table checklist_mark
  add check (side in ('group', 'coach'));
alter table review_comment
  add check (about in ('overview', 'area', 'step', 'ask', 'staleness', 'test', 'talk')),
  add check (side in ('group', 'coach'));
alter table agreed_step
  add check (outcome in ('kept', 'not_kept', 'dropped'));
alter table hand_off
  add check (to_kind in ('support_organizer', 'union', 'lawyer', 'other')),
  add check (shares <@ array['counts', 'stage', 'issues', 'demands', 'contact']);
alter table hand_off_event
  add check (kind in ('asked', 'promised', 'delivered', 'refused'));
alter table skill_step
  add check (step in ('learn', 'do', 'teach')),
  add check (evidence in ('session', 'talk', 'test', 'training', 'gathering', 'coaching'));
alter table support
  add check (kind in ('support', 'observe', 'co_coach'));
alter table lineage
  add check (kind in ('coached', 'trained', 'observed'));
alter table training
  add check (places >= 0);
alter table metric_fact
  add check (amount >= 0);
alter table decision
  add check (kind in ('own', 'stage', 'model', 'action', 'file', 'hand_off')),
  add check (ballot in ('none', 'open', 'secret')),
  add check (electorate in ('committee', 'members', 'everybody')),
  add check (electorate_size >= 0),
  add check (rule in ('majority_of_voters', 'majority_of_members', 'two_thirds_of_voters', 'three_quarters_of_members')),
  add check (quorum_percent >= 0),
  add check (outcome in ('adopted', 'rejected', 'no_quorum', 'withdrawn')),
  add check (counted_yes >= 0),
  add check (counted_no >= 0),
  add check (counted_blank >= 0);
alter table vote
  add check (choice in ('yes', 'no', 'blank'));
alter table ballot_count
  add check (votes >= 0);
alter table campaign_decision
  add check (outcome in ('adopted', 'rejected', 'withdrawn'));
alter table card
  add check (kind in ('authorization', 'membership', 'dues')),
  add check (method in ('paper', 'electronic')),
  add check (challenge in ('not_in_unit', 'date', 'signature', 'other'));
alter table voter_list
  add check (rows >= 0);
alter table voter
  add check (state in ('matched', 'suggested', 'unknown', 'added', 'set_aside')),
  add check (dispute in ('supervisor', 'left', 'not_here', 'other'));
alter table stewardship
  add check (kind in ('steward', 'chief', 'officer'));
alter table grievance
  add check (kind in ('individual', 'group')),
  add check (route in ('contract', 'own')),
  add check (outcome in ('won', 'settled', 'lost', 'withdrawn', 'action'));
alter table grievance_step
  add check (step >= 0),
  add check (answer in ('denied', 'partly', 'granted', 'none'));
alter table body
  add check (kind in ('union', 'second_union', 'caucus', 'own_committee'));
alter table membership
  add check (dues in ('none', 'regular', 'sustaining', 'reduced'));
alter table body_position
  add check (about_kind in ('test', 'decision', 'caucus'));
alter table officer_election
  add check (electorate in ('members', 'delegates')),
  add check (electorate_size >= 0),
  add check (members >= 0),
  add check (goal_votes >= 0),
  add check (votes_for >= 0),
  add check (votes_cast >= 0);
alter table election_site
  add check (voters >= 0),
  add check (goal >= 0),
  add check (pledged >= 0);
alter table liaison_grant
  add check (what in ('stewards', 'counts'));
alter table ballot_count add check (choice in ('yes', 'no', 'blank'));
alter table action_role add check (role in ('speaker', 'witness', 'note_taker', 'phone', 'marshal', 'look_after'));
alter table body_position add check (position in ('supports', 'neutral', 'opposes', 'not_told'));
alter table elector add check (stands in ('unknown', 'pledged', 'leaning', 'against'));
alter table campaign_day_drive add check (state in ('in', 'out'));
alter table campaign_vote add check (choice in ('yes', 'no', 'blank'));
alter table scope_attribute add check (kind in ('context', 'model', 'recognition_path'));
alter table introduction add check (first_id < second_id);
alter table coaching add check (part in ('lead', 'co_coach', 'observer'));
alter table coach_profile add check (admitted_why in ('won_action', 'vouchers', 'fast_track', 'coordination')),
  add check ((admitted_at is null) = (admitted_why is null));
alter table coaching_request add check (next_step in ('open_call', 'group_coaching', 'buddy', 'invite'));
alter table structure_test add check (route in ('direct', 'official')), add check (go_pledged > 0), add check (go_cells > 0);

-- Whoever coached until now has been admitted.
update coach_profile set admitted_at = joined_at, admitted_why = 'coordination';
