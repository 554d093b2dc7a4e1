import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseStepDate } from '../next-steps'
import { refuseMakeCommitment } from '../policy'
import { MakeCommitment } from '../schema'

type Facts = { timeZone: string; isOfDrive: boolean; doerIsKnown: boolean }

/** Writes down a promise without a talk, as it is made when a list is gone through together. */
export const makeCommitment = defineCommand({
  name: 'commitment.make',
  scope: 'drive',
  input: MakeCommitment,
  subject: 'worker',
  followsMerge: true,

  async load({ driveId, workerId, userId, doerWorkerId }, { tx, viewer }) {
    const [facts] = await tx.sql<Facts>`
      select d.time_zone as "timeZone", exists (select from drive_role r where r.drive_id = d.id
          and r.user_id = ${userId ?? viewer.userId} and r.role in ('worker_leader', 'committee', 'data_steward')
          and (r.until_at is null or r.until_at > now())) as "isOfDrive",
        ${doerWorkerId}::uuid is null or exists (select from worker x
          where x.drive_id = d.id and x.id = ${doerWorkerId} and x.removed_at is null) as "doerIsKnown"
      from worker w join drive d on d.id = w.drive_id
      where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null`
    return facts?.isOfDrive && facts.doerIsKnown ? facts : null
  },

  refuse: (viewer, _facts, { driveId, userId }) => refuseMakeCommitment(viewer, driveId, userId),

  async run(input, { timeZone }, { tx, viewer, now }) {
    const { driveId, commitmentId, workerId, by, kind, dueOn, doerWorkerId, askId } = input
    const wrongDate = refuseStepDate(dueOn, dateIn(timeZone, now))
    if (wrongDate) return failure({ code: 'invalid', fields: { dueOn: [wrongDate] } })
    await tx.sql`
      insert into commitment (drive_id, id, worker_id, ask_id, user_id, doer_worker_id, by, kind, due_on, recorded_at)
      values (${driveId}, ${commitmentId}, ${workerId}, ${askId}, ${input.userId ?? viewer.userId}, ${doerWorkerId}, ${by}, ${kind},
        ${dueOn}, ${now})`
    return success({ commitmentId, workerId })
  },
})
