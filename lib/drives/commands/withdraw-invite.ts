import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { WithdrawInvite } from '../schema'

/** Takes an invite back. Whoever was let in by it already stays. */
export const withdrawInvite = defineCommand({
  name: 'invite.withdraw',
  scope: 'drive',
  input: WithdrawInvite,
  subject: 'invite',

  async load({ driveId, inviteId }, { tx }) {
    const [invite] = await tx.sql<{ id: string }>`
      select id from invite where id = ${inviteId} and drive_id = ${driveId} and approved_at is null`
    return invite ?? null
  },
  refuse: () => null,

  async run({ inviteId }, _facts, { tx, now }) {
    await tx.sql`update invite set withdrawn_at = ${now} where id = ${inviteId}`
    return success({ inviteId })
  },
})
