import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { EndRole } from '../schema'

/** Stops a role from ending that somebody asked to end in a day. Anybody of the committee can, the person concerned included. */
export const keepRole = defineCommand({
  name: 'role.keep',
  scope: 'drive',
  input: EndRole,
  subject: 'role',

  async load({ driveId, roleId }, { tx }) {
    const [ending] = await tx.sql<{ code: string }>`
      select d.code from drive_role r join drive d on d.id = r.drive_id
      where r.drive_id = ${driveId} and r.id = ${roleId} and r.until_at > now()
        and r.role in ('committee', 'data_steward') for update of r`
    return ending ?? null
  },

  refuse: () => null,

  async run({ driveId, roleId }, { code }, { tx }) {
    await tx.sql`update drive_role set until_at = null where drive_id = ${driveId} and id = ${roleId}`
    await tx.sql`select app.refresh_reach(${driveId})`
    await tx.sql`select app.notify_committee(${driveId}, 'role.kept', ${JSON.stringify({ code })})`
    return success({ roleId })
  },
})
