import 'server-only'
import { togetherPlace } from '@/lib/campaigns/campaign-words'
import { refuseAsk } from '@/lib/campaigns/policy'
import { RaiseDemand } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { loadMembership } from './load-membership'

/** Writes down what the drives of a campaign ask for together. */
export const raiseDemand = defineCommand({
  name: 'campaign_demand.raise',
  scope: 'drive',
  input: RaiseDemand,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ campaignId, demandId, text, target }, _facts, { tx, vault, viewer, now }) {
    const words = vault.seal(networkKey, togetherPlace('campaign_demand', demandId), { text, target })
    await tx.sql`
      insert into campaign_demand (id, campaign_id, words, raised_by, raised_at)
      values (${demandId}, ${campaignId}, ${words}, ${viewer.userId}, ${now})`
    return success({ demandId })
  },
})
