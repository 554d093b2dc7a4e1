import 'server-only'
import { isOpen } from '@/lib/coaching/name-grant'
import { refuseRevokeNames } from '@/lib/coaching/policy'
import { RevokeNames } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { tellOtherSide } from './tell-other-side'

/** The committee takes names back from its coach. It bites at once: the coach's next page shows codes. */
export const revokeNames = defineCommand({
  name: 'names.revoke',
  scope: 'drive',
  input: RevokeNames,
  subject: 'grant',

  async load({ driveId, grantId }, { tx, now }) {
    const [row] = await tx.sql<{ untilAt: Date; revokedAt: Date | null }>`
      select until_at as "untilAt", revoked_at as "revokedAt" from name_grant
      where drive_id = ${driveId} and id = ${grantId}`
    return row ? { isOpen: isOpen(row, now) } : null
  },

  refuse: (_viewer, grant) => refuseRevokeNames(grant),

  async run({ driveId, grantId }, _grant, context) {
    await context.tx.sql`select app.revoke_names(${driveId}, ${grantId})`
    await tellOtherSide(context, driveId, 'group', 'names.revoked')
    return success({ grantId })
  },
})
