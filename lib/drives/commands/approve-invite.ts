import 'server-only'
import { v7 } from 'uuid'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseMakeInvite } from '../policy'
import { ApproveInvite, INVITED_ROLES, type InvitedRole } from '../schema'

type Taken = { role: InvitedRole; redeemedBy: string; words: Buffer | null }

/**
 * Lets somebody in who took an invite, once the two digits match. Wrong digits are an answer and not a refusal, so that the count
 * of them is kept: the third closes the invite.
 */
export const approveInvite = defineCommand({
  name: 'invite.approve',
  scope: 'drive',
  input: ApproveInvite,
  subject: 'invite',

  async load({ driveId, inviteId }, { tx }) {
    const [taken] = await tx.sql<Taken>`
      select role, redeemed_by as "redeemedBy", words from invite
      where id = ${inviteId} and drive_id = ${driveId} and redeemed_by is not null and for_user_id is null`
    return taken && INVITED_ROLES.includes(taken.role) ? taken : null
  },

  refuse: (viewer, { role }, { driveId }) => refuseMakeInvite(viewer, driveId, role),

  async run({ driveId, inviteId, roleId, digits }, taken, context) {
    const { tx, now } = context
    const [row] = await tx.sql<{
      outcome: string
    }>`select app.approve_invite(${inviteId}, ${digits}) as outcome`
    const outcome = row?.outcome ?? 'over'
    if (outcome !== 'approved') return success({ outcome })

    const words = nameForRole(context, { driveId, inviteId, roleId }, taken)
    await tx.sql`insert into drive_role (drive_id, id, user_id, role, from_at, words)
      values (${driveId}, ${roleId}, ${taken.redeemedBy}, ${taken.role}, ${now}, ${words})`
    await tx.sql`select app.refresh_reach(${driveId})`
    await tx.sql`select app.notify(${taken.redeemedBy}, ${v7()}, 'invite_approved', ${driveId}, '{}')`
    return success({ outcome })
  },
})

/** The name that the person gave, moved from the invite to the role: each row has its own seal. */
function nameForRole(
  { vault }: CommandContext,
  { driveId, inviteId, roleId }: { driveId: string; inviteId: string; roleId: string },
  { words }: Taken,
): Buffer | null {
  if (!words) return null
  const key = driveKey(driveId)
  const { name } = vault.open<{ name: string }>(key, { table: 'invite', rowId: inviteId }, words)
  return vault.seal(key, { table: 'drive_role', rowId: roleId }, { name })
}
