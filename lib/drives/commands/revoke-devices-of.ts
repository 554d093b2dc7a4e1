import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRevokeDevicesOf } from '../policy'
import { RevokeDevicesOf } from '../schema'

/** Signs somebody of the drive out everywhere, as after a lost phone. Their role stays; they sign in again in full. */
export const revokeDevicesOf = defineCommand({
  name: 'device.revoke_for',
  scope: 'drive',
  input: RevokeDevicesOf,
  subject: 'role',

  async load({ driveId, userId }, { tx }) {
    const [member] = await tx.sql<{ userId: string }>`
      select user_id as "userId" from drive_role
      where drive_id = ${driveId} and user_id = ${userId} and (until_at is null or until_at > now()) limit 1`
    return member ?? null
  },

  refuse: (viewer, { userId }) => refuseRevokeDevicesOf(viewer, userId),

  async run({ driveId, userId }, _member, { tx }) {
    const [row] = await tx.sql<{ ended: number }>`select app.revoke_access_of(${driveId}, ${userId}) as ended`
    return success({ ended: row?.ended ?? 0 })
  },
})
