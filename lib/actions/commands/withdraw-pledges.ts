import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refusePrepare } from '../policy'
import { WithdrawPledges } from '../schema'
import { loadAction } from './load-action'

/** Takes back that somebody will take part: the committee of anybody, others what they wrote down themselves. */
export const withdrawPledges = defineCommand({
  name: 'pledge.withdraw',
  scope: 'drive',
  input: WithdrawPledges,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state }) => refusePrepare(state),

  async run({ driveId, testId, pledgeIds }, _facts, { tx, now }) {
    await tx.sql`
      update pledge set withdrawn_at = ${now}
      where drive_id = ${driveId} and test_id = ${testId} and id = any (${pledgeIds}::uuid[]) and withdrawn_at is null`
    return success({ testId })
  },
})
