import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { type HeldRole, refuseEndRole } from '../policy'
import { ENDS_AFTER_MS, endingOf, type RoleToEnd, refuseEndingAgain } from '../role-ending'
import { EndRole } from '../schema'

/** `endsAt` is an ISO instant; `null`: it has ended. */
type Ended = { roleId: string; endsAt: string | null }

/**
 * Ends somebody's role in a drive. What they could see by it is closed with the next statement; of another holder of the data it
 * ends in a day, which the committee hears of and can stop, or when a second person agrees.
 */
export const endRole = defineCommand({
  name: 'role.end',
  scope: 'drive',
  input: EndRole,
  subject: 'role',

  async load({ driveId, roleId }, { tx, viewer }) {
    const [held] = await tx.sql<HeldRole & RoleToEnd & { code: string }>`
      select r.role, r.user_id as "userId", r.until_at as "endsAt", d.code, (select a.actor_id from activity a
          where a.scope_id = r.drive_id and a.name = 'role.end' and a.object ->> 'roleId' = r.id::text
          order by a.seq desc limit 1) as "askedBy",
        exists (select from drive_role m where m.drive_id = r.drive_id and m.user_id = ${viewer.userId}
          and m.role in ('committee', 'data_steward') and m.from_at < now() - interval '1 day'
          and (m.until_at is null or m.until_at > now())) as "isSettled",
        (select count(distinct o.user_id)::int from drive_role o where o.drive_id = r.drive_id and o.role = r.role
          and o.user_id <> r.user_id and o.until_at is null) as others
      from drive_role r join drive d on d.id = r.drive_id
      where r.drive_id = ${driveId} and r.id = ${roleId} and (r.until_at is null or r.until_at > now()) for update of r`
    return held ?? null
  },

  refuse: (viewer, held, { driveId }) =>
    refuseEndRole(viewer, driveId, held) ?? refuseEndingAgain(viewer.userId, held),

  async run({ driveId, roleId }, held, { tx, viewer, now }) {
    const params = JSON.stringify({ code: held.code })
    if (endingOf(viewer.userId, held) === 'in_a_day') {
      const endsAt = new Date(now.getTime() + ENDS_AFTER_MS)
      await tx.sql`update drive_role set until_at = ${endsAt} where drive_id = ${driveId} and id = ${roleId}`
      await tx.sql`select app.refresh_reach(${driveId})`
      await tx.sql`select app.notify_committee(${driveId}, 'role.ending', ${params})`
      return success<Ended>({ roleId, endsAt: endsAt.toISOString() })
    }
    // Whoever loses a role hears it: nobody is to be alone with the data without the others knowing.
    await tx.sql`select app.notify(${held.userId}, ${v7()}, 'role.ended', ${driveId}, ${params})`
    // A millisecond back: the column rounds, and a time that is still to come would leave the role on until then.
    await tx.sql`update drive_role set until_at = now() - interval '1 millisecond' where drive_id = ${driveId} and id = ${roleId}`
    await tx.sql`select app.refresh_reach(${driveId})`
    return success<Ended>({ roleId, endsAt: null })
  },
})
