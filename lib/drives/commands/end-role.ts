import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { type HeldRole, refuseEndRole } from '../policy'
import { EndRole } from '../schema'

/** Ends somebody's role in a drive. What they could see by it is closed with the next statement. */
export const endRole = defineCommand({
  name: 'role.end',
  scope: 'drive',
  input: EndRole,
  subject: 'role',

  async load({ driveId, roleId }, { tx }) {
    const [held] = await tx.sql<HeldRole & { userId: string; code: string }>`
      select r.role, r.user_id as "userId", d.code, (select count(distinct o.user_id)::int from drive_role o where o.drive_id = r.drive_id and o.role = r.role
        and o.user_id <> r.user_id and (o.until_at is null or o.until_at > now())) as others
      from drive_role r join drive d on d.id = r.drive_id
      where r.drive_id = ${driveId} and r.id = ${roleId} and (r.until_at is null or r.until_at > now())`
    return held ?? null
  },

  refuse: (viewer, held, { driveId }) => refuseEndRole(viewer, driveId, held),

  async run({ driveId, roleId }, { userId, code }, { tx }) {
    // Whoever loses a role hears it: nobody is to be alone with the data without the others knowing.
    await tx.sql`select app.notify(${userId}, ${v7()}, 'role.ended', ${driveId}, ${JSON.stringify({ code })})`
    // A millisecond back: the column rounds, and a time that is still to come would leave the role on until then.
    await tx.sql`update drive_role set until_at = now() - interval '1 millisecond' where drive_id = ${driveId} and id = ${roleId}`
    await tx.sql`select app.refresh_reach(${driveId})`
    return success({ roleId })
  },
})
