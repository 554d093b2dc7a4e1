import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { WithdrawMembership } from '../schema'
import { loadMembership } from './load-membership'

/** Takes back what was written down by mistake: somebody never was on this list. */
export const withdrawMembership = defineCommand({
  name: 'membership.withdraw',
  scope: 'drive_privately',
  input: WithdrawMembership,
  subject: 'membership',
  load: loadMembership,
  refuse: () => null,

  async run({ driveId, membershipId }, _membership, { tx, now }) {
    await tx.sql`update membership set withdrawn_at = ${now} where drive_id = ${driveId} and id = ${membershipId}`
    return success({ membershipId })
  },
})
