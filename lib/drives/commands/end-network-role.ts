import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { type HeldRole, refuseEndNetworkRole } from '../policy'
import { EndNetworkRole } from '../schema'

/** Ends a role in the network. */
export const endNetworkRole = defineCommand({
  name: 'network_role.end',
  scope: 'network',
  input: EndNetworkRole,
  subject: 'role',

  async load({ roleId }, { tx }) {
    const [held] = await tx.sql<HeldRole>`
      select r.role, (select count(distinct o.user_id)::int from network_role o where o.role = r.role
        and o.user_id <> r.user_id and (o.until_at is null or o.until_at > now())) as others
      from network_role r where r.id = ${roleId} and (r.until_at is null or r.until_at > now())`
    return held ?? null
  },

  refuse: (_viewer, held) => refuseEndNetworkRole(held),

  async run({ roleId }, _held, { tx }) {
    // A millisecond back: the column rounds, and a time that is still to come would leave the role on until then.
    await tx.sql`update network_role set until_at = now() - interval '1 millisecond' where id = ${roleId}`
    return success({ roleId })
  },
})
