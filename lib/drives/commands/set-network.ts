import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { SetNetwork } from '../schema'

/** Opens or closes the way for people to start a group on their own. */
export const setNetwork = defineCommand({
  name: 'network.set',
  scope: 'network',
  input: SetNetwork,
  subject: 'network',
  load: async () => ({}),
  refuse: () => null,

  async run({ openStart }, _facts, { tx }) {
    await tx.sql`update instance set open_start = ${openStart}, version = version + 1`
    return success({ openStart })
  },
})
