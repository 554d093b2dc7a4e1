import 'server-only'
import { refuseAsk } from '@/lib/campaigns/policy'
import { DropDemand } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadMembership } from './load-membership'

/** Takes back something that the drives asked for together. */
export const dropDemand = defineCommand({
  name: 'campaign_demand.withdraw',
  scope: 'drive',
  input: DropDemand,
  subject: 'demand',

  async load(input, { tx }) {
    const [demand] = await tx.sql<{ id: string }>`
      select id from campaign_demand where id = ${input.demandId} and campaign_id = ${input.campaignId} and withdrawn_at is null`
    return demand ? loadMembership(tx, input) : null
  },

  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ demandId }, _facts, { tx, now }) {
    await tx.sql`update campaign_demand set withdrawn_at = ${now} where id = ${demandId}`
    return success({ demandId })
  },
})
