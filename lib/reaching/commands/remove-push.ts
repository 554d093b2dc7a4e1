import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { RemovePush } from '../schema'

/** Lets a phone of one's own hear of nothing any more. */
export const removePush = defineCommand({
  name: 'push.remove',
  scope: 'self',
  input: RemovePush,
  subject: 'push',
  load: async ({ pushId }, { tx }) => {
    const [row] = await tx.sql<{ id: string }>`select id from push_address where id = ${pushId}`
    return row ?? null
  },
  refuse: () => null,

  async run({ pushId }, _facts, { tx }) {
    await tx.sql`delete from push_address where id = ${pushId}`
    return success({ pushId })
  },
})
