import 'server-only'
import { readAccountCode } from '@/lib/access/account-code'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { GrantNetworkRole } from '../schema'

/** Gives somebody with an account a role in the network. */
export const grantNetworkRole = defineCommand({
  name: 'network_role.grant',
  scope: 'network',
  input: GrantNetworkRole,
  subject: 'role',

  async load({ accountCode }, { tx }) {
    const [found] = await tx.sql<{ userId: string | null }>`
      select app.user_for_network_role(${readAccountCode(accountCode)}) as "userId"`
    return { userId: found?.userId ?? null }
  },
  refuse: () => null,

  async run({ roleId, role }, { userId }, { tx, now }) {
    if (!userId)
      return failure({ code: 'invalid', fields: { accountCode: [{ key: 'drives.refused.no_account' }] } })
    await tx.sql`insert into network_role (id, user_id, role, from_at) values (${roleId}, ${userId}, ${role}, ${now})`
    return success({ roleId })
  },
})
