import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseSettleAssessment } from '../policy'
import { SettleAssessment } from '../schema'

/** Settles how somebody stands whom people saw differently. A rating of its own with a reason; what was noted before stays. */
export const settleAssessment = defineCommand({
  name: 'assessment.settle',
  scope: 'drive',
  input: SettleAssessment,
  subject: 'worker',

  async load({ driveId, workerId }, { tx }) {
    const [facts] = await tx.sql<{ timeZone: string; disputed: boolean }>`
      select d.time_zone as "timeZone", s.disputed from worker_state s join drive d on d.id = s.drive_id
      where s.drive_id = ${driveId} and s.worker_id = ${workerId}`
    return facts ?? null
  },

  refuse: (_viewer, facts) => refuseSettleAssessment(facts),

  async run({ driveId, workerId, assessmentId, value, basis, reason }, { timeZone }, { tx, viewer, now }) {
    await tx.sql`
      insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at, reason)
      values (${driveId}, ${assessmentId}, ${workerId}, ${value}, ${basis}, ${viewer.userId}, ${now}, ${dateIn(timeZone, now)}, ${now},
        ${reason})`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ assessmentId, workerId })
  },
})
