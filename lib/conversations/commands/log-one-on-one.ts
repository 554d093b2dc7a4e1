import 'server-only'
import { dateIn } from '@/lib/clock'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseStepDate } from '../next-steps'
import { refuseLogOneOnOne } from '../policy'
import { LogOneOnOne } from '../schema'
import { correctTalkTime, refuseTalkTime } from '../talk-time'
import { insertTalk } from './insert-talk'
import { nameIssues } from './name-issues'

type Facts = { timeZone: string; ownWorkerId: string | null; talkerIsKnown: boolean }

/** Writes down a talk with everything that came of it, and brings the map up to date in the same transaction. */
export const logOneOnOne = defineCommand({
  name: 'one_on_one.log',
  scope: 'drive',
  input: LogOneOnOne,
  subject: 'worker',

  async load(input, { tx, viewer }) {
    const [facts] = await tx.sql<Facts>`
      select d.time_zone as "timeZone",
        (select r.worker_id from drive_role r where r.drive_id = d.id and r.user_id = ${viewer.userId}
           and r.worker_id is not null order by r.from_at desc limit 1) as "ownWorkerId",
        ${input.talkerWorkerId}::uuid is null or exists (select from worker t
           where t.drive_id = d.id and t.id = ${input.talkerWorkerId} and t.removed_at is null) as "talkerIsKnown"
      from worker w join drive d on d.id = w.drive_id
      where w.drive_id = ${input.driveId} and w.id = ${input.workerId} and w.removed_at is null`
    return facts?.talkerIsKnown ? facts : null
  },

  refuse: (_viewer, facts, input) => refuseLogOneOnOne(input, facts.ownWorkerId),

  async run(input, { timeZone }, context) {
    const happenedAt = talkTime(input, context)
    const wrongTime = refuseTalkTime(happenedAt, context.now)
    if (wrongTime) return failure({ code: 'invalid', fields: { happenedAt: [wrongTime] } })

    const happenedOn = dateIn(timeZone, happenedAt)
    const wrongStep = input.nextStep && refuseStepDate(input.nextStep.dueOn, happenedOn)
    if (wrongStep) return failure({ code: 'invalid', fields: { 'nextStep.dueOn': [wrongStep] } })

    const labelIds = await nameIssues(context, input.driveId, input.issues)
    await insertTalk(context, input, { happenedAt, happenedOn, labelIds, note: sealNote(input, context) })
    await context.tx.sql`select app.apply_fact(${input.driveId}, ${input.workerId})`
    return success({ oneOnOneId: input.oneOnOneId, workerId: input.workerId })
  },
})

/** The phone's time, put right if the entry waited on a phone whose clock was wrong. */
function talkTime({ happenedAt }: LogOneOnOne, { skewMs, now }: CommandContext): Date {
  const said = new Date(happenedAt)
  return skewMs === null ? said : correctTalkTime(said, skewMs, now)
}

function sealNote({ driveId, note }: LogOneOnOne, { vault }: CommandContext): Buffer | null {
  return note && vault.seal(driveKey(driveId), { table: 'note', rowId: note.noteId }, { text: note.text })
}
