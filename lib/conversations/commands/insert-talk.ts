import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import type { LogOneOnOne } from '../schema'

type Ready = { happenedAt: Date; happenedOn: CalendarDate; labelIds: readonly string[]; note: Buffer | null }

/** Writes a talk and what usually comes of it in one statement, sent with what follows: this is the path that a whole shift takes at once. */
export function insertTalk(
  { tx, viewer, now }: CommandContext,
  input: LogOneOnOne,
  { happenedAt, happenedOn, labelIds, note }: Ready,
): void {
  const { driveId, oneOnOneId, workerId, talkerWorkerId, others } = input
  const { ask, nextStep, assessment, note: noted } = input
  const me = viewer.userId
  const talkIds = [oneOnOneId, ...others.map((other) => other.oneOnOneId)]
  const talkedWith = [workerId, ...others.map((other) => other.workerId)]
  tx.send`
    with talk as (
      insert into one_on_one (drive_id, id, worker_id, talker_user_id, talker_worker_id, logged_by, happened_at,
        happened_on, recorded_at, place_kind, school, step_reached, together_id)
      select ${driveId}::uuid, x.id, x.worker, ${talkerWorkerId ? null : me}::uuid, ${talkerWorkerId}::uuid, ${me}::uuid,
        ${happenedAt}::timestamptz, ${happenedOn}::date, ${now}::timestamptz, ${input.placeKind}::text, ${input.school}::text,
        ${input.stepReached}::text, ${others.length > 0 ? oneOnOneId : null}::uuid
      from unnest(${talkIds}::uuid[], ${talkedWith}::uuid[]) x (id, worker)
    ), issues as (
      insert into one_on_one_issue (drive_id, one_on_one_id, label_id, worker_id)
      select distinct ${driveId}::uuid, ${oneOnOneId}::uuid, x, ${workerId}::uuid from unnest(${labelIds}::uuid[]) x
    ), asked as (
      insert into ask (drive_id, id, one_on_one_id, worker_id, kind, answer)
      select ${driveId}::uuid, ${ask?.askId}::uuid, ${oneOnOneId}::uuid, ${workerId}::uuid, ${ask?.kind}, ${ask?.answer}
      where ${ask?.askId}::uuid is not null
    ), promised as (
      insert into commitment (drive_id, id, worker_id, one_on_one_id, ask_id, user_id, by, kind, due_on, recorded_at)
      select ${driveId}::uuid, ${nextStep?.commitmentId}::uuid, ${workerId}::uuid, ${oneOnOneId}::uuid,
        ${ask?.answer === 'yes' ? ask.askId : null}::uuid, ${me}::uuid, ${nextStep?.by}, ${nextStep?.kind},
        ${nextStep?.dueOn}::date, ${now}::timestamptz
      where ${nextStep?.commitmentId}::uuid is not null
    ), rated as (
      insert into assessment (drive_id, id, worker_id, one_on_one_id, value, basis, assessor_id, happened_at,
        happened_on, recorded_at, reason)
      select ${driveId}::uuid, ${assessment?.assessmentId}::uuid, ${workerId}::uuid, ${oneOnOneId}::uuid, ${assessment?.value}::int,
        ${assessment?.basis}, ${me}::uuid, ${happenedAt}::timestamptz, ${happenedOn}::date, ${now}::timestamptz, ${assessment?.reason}
      where ${assessment?.assessmentId}::uuid is not null
    )
    insert into note (drive_id, id, worker_id, one_on_one_id, author_id, level, words, written_at)
    select ${driveId}::uuid, ${noted?.noteId}::uuid, ${workerId}::uuid, ${oneOnOneId}::uuid, ${me}::uuid, ${noted?.level}, ${note}::bytea, ${now}::timestamptz
    where ${noted?.noteId}::uuid is not null`
}
