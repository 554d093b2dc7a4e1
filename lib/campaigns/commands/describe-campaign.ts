import 'server-only'
import { refuseAsk } from '@/lib/campaigns/policy'
import { DescribeCampaign } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadMembership } from './load-membership'

/** Says how a campaign organizes, from a day on: its drives start from it, and each may say otherwise for itself. */
export const describeCampaign = defineCommand({
  name: 'campaign.describe',
  scope: 'drive',
  input: DescribeCampaign,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ campaignId, attributeId, kind, value, fromOn }, _facts, { tx, viewer, now }) {
    await tx.sql`
      insert into scope_attribute (id, campaign_id, kind, value, from_on, recorded_by, recorded_at)
      values (${attributeId}, ${campaignId}, ${kind}, ${value}, ${fromOn}, ${viewer.userId}, ${now})`
    return success({ attributeId })
  },
})
