import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { DescribeNetwork } from '../schema'

/** Says how the network organizes, from a day on: what campaigns and drives start from while they say nothing themselves. */
export const describeNetwork = defineCommand({
  name: 'network.describe',
  scope: 'network',
  input: DescribeNetwork,
  subject: 'network',
  load: async () => ({}),
  refuse: () => null,

  async run({ attributeId, kind, value, fromOn }, _facts, { tx, viewer, now }) {
    await tx.sql`
      insert into scope_attribute (id, campaign_id, kind, value, from_on, recorded_by, recorded_at)
      values (${attributeId}, ${null}, ${kind}, ${value}, ${fromOn}, ${viewer.userId}, ${now})`
    return success({ attributeId })
  },
})
