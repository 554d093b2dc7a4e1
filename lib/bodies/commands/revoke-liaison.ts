import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { RevokeLiaison } from '../schema'

/** Ends at once what somebody of a union was let see. */
export const revokeLiaison = defineCommand({
  name: 'liaison.revoke',
  scope: 'drive',
  input: RevokeLiaison,
  subject: 'grant',

  async load({ driveId, grantId }, { tx }) {
    const [grant] = await tx.sql<{ id: string }>`
      select id from liaison_grant where drive_id = ${driveId} and id = ${grantId} and revoked_at is null
        and drive_id = any (app.my_chart_drives())`
    return grant ?? null
  },

  refuse: () => null,

  async run({ driveId, grantId }, _grant, { tx, now }) {
    await tx.sql`update liaison_grant set revoked_at = ${now} where drive_id = ${driveId} and id = ${grantId}`
    return success({ grantId })
  },
})
