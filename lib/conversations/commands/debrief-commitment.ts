import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseStepDate } from '../next-steps'
import { refuseDebrief } from '../policy'
import { DebriefCommitment } from '../schema'

type Step = {
  workerId: string
  userId: string
  outcome: string | null
  debrief: string | null
  timeZone: string
}

/** Writes down how a task went once it was talked over, and the next one if there is one. */
export const debriefCommitment = defineCommand({
  name: 'commitment.debrief',
  scope: 'drive',
  input: DebriefCommitment,
  subject: 'follow_up',

  async load({ driveId, commitmentId }, { tx }) {
    const [step] = await tx.sql<Step>`
      select c.worker_id as "workerId", c.user_id as "userId", c.outcome, c.debrief, d.time_zone as "timeZone"
      from commitment c join drive d on d.id = c.drive_id
      where c.drive_id = ${driveId} and c.id = ${commitmentId} for update of c`
    return step ?? null
  },

  refuse: (viewer, step, { driveId }) => refuseDebrief(viewer, driveId, step),

  async run({ driveId, commitmentId, debrief, missing, next }, step, { tx, viewer, now }) {
    const wrongDate = next && refuseStepDate(next.dueOn, dateIn(step.timeZone, now))
    if (wrongDate) return failure({ code: 'invalid', fields: { 'next.dueOn': [wrongDate] } })
    await tx.sql`
      update commitment set debrief = ${debrief}, missing = ${missing}, debriefed_at = ${now}, debriefed_by = ${viewer.userId}
      where drive_id = ${driveId} and id = ${commitmentId}`
    if (next) {
      await tx.sql`
        insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
        values (${driveId}, ${next.commitmentId}, ${step.workerId}, ${step.userId}, ${next.by}, ${next.kind}, ${next.dueOn}, ${now})`
    }
    return success({ commitmentId, workerId: step.workerId })
  },
})
