import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseWithdrawAssessment } from '../policy'
import { WithdrawAssessment } from '../schema'

/** Takes back a rating that was not part of a talk: a slip of the hand. The row stays as taken back. */
export const withdrawAssessment = defineCommand({
  name: 'assessment.withdraw',
  scope: 'drive',
  input: WithdrawAssessment,
  subject: 'worker',

  async load({ driveId, assessmentId }, { tx }) {
    const [rating] = await tx.sql<{ workerId: string; assessorId: string }>`
      select worker_id as "workerId", assessor_id as "assessorId" from assessment
      where drive_id = ${driveId} and id = ${assessmentId} and one_on_one_id is null`
    return rating ?? null
  },

  refuse: (viewer, rating) => refuseWithdrawAssessment(viewer, rating),

  async run({ driveId, assessmentId }, { workerId }, { tx, now }) {
    await tx.sql`
      update assessment set withdrawn_at = ${now}
      where drive_id = ${driveId} and id = ${assessmentId} and withdrawn_at is null`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ assessmentId, workerId })
  },
})
