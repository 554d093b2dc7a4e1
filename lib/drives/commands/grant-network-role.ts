import 'server-only'
import * as z from 'zod'
import { readAccountCode } from '@/lib/access/account-code'
import { NETWORK_ROLES } from '@/lib/access/roles'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'

const GrantNetworkRole = z.strictObject({
  roleId: z.uuid(),
  /** As the person reads it out. */
  accountCode: z.string().trim().min(1, 'forms.required').max(40),
  role: z.enum(NETWORK_ROLES),
  name: z.string().trim().min(1, 'forms.required').max(40),
})

/** Gives somebody who has an account a role in the network, under a name that is sealed for the network. */
export const grantNetworkRole = defineCommand({
  name: 'network_role.grant',
  scope: 'network',
  input: GrantNetworkRole,
  subject: 'it',

  async load({ accountCode }, { tx }) {
    const [account] = await tx.sql<{ userId: string | null }>`
      select app.account_of(${readAccountCode(accountCode)}) as "userId"`
    return account?.userId ? { userId: account.userId } : null
  },

  refuse: () => null,

  async run({ roleId, role, name }, { userId }, { tx, vault, now }) {
    const words = vault.seal(networkKey, { table: 'network_role', rowId: roleId }, { name })
    await tx.sql`insert into network_role (id, user_id, role, from_at, words)
      values (${roleId}, ${userId}, ${role}, ${now}, ${words})`
    return success({ roleId })
  },
})
