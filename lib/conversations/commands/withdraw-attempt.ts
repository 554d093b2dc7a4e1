import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseWithdraw } from '../policy'
import { WithdrawAttempt } from '../schema'
import { takeOffAgain } from './take-off-again'

/** Takes an attempt back. The row stays as taken back. */
export const withdrawAttempt = defineCommand({
  name: 'attempt.withdraw',
  scope: 'drive',
  input: WithdrawAttempt,
  subject: 'one_on_one',

  async load({ driveId, attemptId }, { tx }) {
    const [attempt] = await tx.sql<{ workerId: string; loggedBy: string; recordedAt: Date }>`
      select worker_id as "workerId", logged_by as "loggedBy", recorded_at as "recordedAt" from contact_attempt
      where drive_id = ${driveId} and id = ${attemptId}`
    return attempt ?? null
  },

  refuse: (viewer, attempt, { driveId }) => refuseWithdraw(viewer, driveId, attempt),

  async run({ driveId, attemptId }, attempt, context) {
    const { tx, now } = context
    await tx.sql`
      update contact_attempt set withdrawn_at = ${now}
      where drive_id = ${driveId} and id = ${attemptId} and withdrawn_at is null`
    await takeOffAgain(context, driveId, attempt)
    await tx.sql`select app.apply_fact(${driveId}, ${attempt.workerId})`
    return success({ attemptId })
  },
})
