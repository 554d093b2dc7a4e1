import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { EndSupport } from '../schema'

/** Ends it: either of the two, or the coordination, with no reason asked for. */
export const endSupport = defineCommand({
  name: 'support.end',
  scope: 'self',
  input: EndSupport,
  subject: 'support',

  async load({ supportId }, { tx }) {
    const [support] = await tx.sql<{ id: string }>`
      select id from support where id = ${supportId} and until_at is null`
    return support ?? null
  },

  refuse: () => null,

  async run({ supportId }, _facts, { tx, now }) {
    await tx.sql`update support set until_at = ${now} where id = ${supportId}`
    return success({ supportId })
  },
})
