import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { CommandContext } from '@/lib/command/define-command'
import type { LogOneOnOne } from '../schema'

type Ready = { happenedAt: Date; happenedOn: CalendarDate; labelIds: readonly string[]; note: Buffer | null }

/**
 * Writes a talk and what came of it, sent with what follows: this is the path that a whole shift takes at once. One statement a table, and
 * only for what there is, as PostgreSQL gets each table of a statement ready whether or not a row comes.
 */
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
    insert into one_on_one (drive_id, id, worker_id, talker_user_id, talker_worker_id, logged_by, happened_at,
      happened_on, recorded_at, place_kind, school, step_reached, together_id)
    select ${driveId}::uuid, x.id, x.worker, ${talkerWorkerId ? null : me}::uuid, ${talkerWorkerId}::uuid, ${me}::uuid,
      ${happenedAt}::timestamptz, ${happenedOn}::date, ${now}::timestamptz, ${input.placeKind}::text, ${input.school}::text,
      ${input.stepReached}::text, ${others.length > 0 ? oneOnOneId : null}::uuid
    from unnest(${talkIds}::uuid[], ${talkedWith}::uuid[]) x (id, worker)`
  if (labelIds.length > 0)
    tx.send`
      insert into one_on_one_issue (drive_id, one_on_one_id, label_id, worker_id)
      select distinct ${driveId}::uuid, ${oneOnOneId}::uuid, x, ${workerId}::uuid from unnest(${labelIds}::uuid[]) x`
  if (ask)
    tx.send`
      insert into ask (drive_id, id, one_on_one_id, worker_id, kind, answer)
      values (${driveId}, ${ask.askId}, ${oneOnOneId}, ${workerId}, ${ask.kind}, ${ask.answer})`
  if (nextStep)
    tx.send`
      insert into commitment (drive_id, id, worker_id, one_on_one_id, ask_id, user_id, by, kind, due_on, recorded_at)
      values (${driveId}, ${nextStep.commitmentId}, ${workerId}, ${oneOnOneId}, ${ask?.answer === 'yes' ? ask.askId : null},
        ${me}, ${nextStep.by}, ${nextStep.kind}, ${nextStep.dueOn}, ${now})`
  if (assessment)
    tx.send`
      insert into assessment (drive_id, id, worker_id, one_on_one_id, value, basis, assessor_id, happened_at,
        happened_on, recorded_at, reason)
      values (${driveId}, ${assessment.assessmentId}, ${workerId}, ${oneOnOneId}, ${assessment.value}, ${assessment.basis},
        ${me}, ${happenedAt}, ${happenedOn}, ${now}, ${assessment.reason})`
  if (noted)
    tx.send`
      insert into note (drive_id, id, worker_id, one_on_one_id, author_id, level, words, written_at)
      values (${driveId}, ${noted.noteId}, ${workerId}, ${oneOnOneId}, ${me}, ${noted.level}, ${note}, ${now})`
}
