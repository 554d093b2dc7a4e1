import 'server-only'
import { togetherPlace } from '@/lib/campaigns/campaign-words'
import { refuseAsk } from '@/lib/campaigns/policy'
import { ProposeTogether } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { loadMembership } from './load-membership'

/** Puts something before the drives of a campaign: each has one vote, which somebody casts whom it sent. */
export const proposeTogether = defineCommand({
  name: 'campaign_decision.propose',
  scope: 'drive',
  input: ProposeTogether,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ campaignId, decisionId, title, text }, _facts, { tx, vault, viewer, now }) {
    const words = vault.seal(networkKey, togetherPlace('campaign_decision', decisionId), { title, text })
    await tx.sql`
      insert into campaign_decision (id, campaign_id, words, proposed_by, proposed_at)
      values (${decisionId}, ${campaignId}, ${words}, ${viewer.userId}, ${now})`
    return success({ decisionId })
  },
})
