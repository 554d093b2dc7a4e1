import 'server-only'
import { refuseAsk } from '@/lib/campaigns/policy'
import { EndTogether } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { countBallot, type Votes, votesCast } from '@/lib/drives/ballot'
import { success } from '@/lib/result'
import { loadTogether } from './load-together'

/** Counts the votes of the drives: adopted by more than half of those that said yes or no. */
export const closeTogether = defineCommand({
  name: 'campaign_decision.close',
  scope: 'drive',
  input: EndTogether,
  subject: 'decision',
  load: (input, { tx }) => loadTogether(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ campaignId, decisionId }, _facts, { tx, now }) {
    await tx.sql`update campaign_decision set closed_at = ${now} where id = ${decisionId} and closed_at is null`
    const [row] = await tx.sql<Votes & { groups: number }>`
      select yes, no, blank, app.campaign_size(${campaignId}) as groups from app.campaign_votes(${decisionId})`
    const votes = { yes: row?.yes ?? 0, no: row?.no ?? 0, blank: row?.blank ?? 0 }
    const members = Math.max(row?.groups ?? 0, votesCast(votes))
    const { outcome } = countBallot(votes, { members, rule: 'majority_of_voters', quorumPercent: null })
    await tx.sql`update campaign_decision set outcome = ${outcome} where id = ${decisionId}`
    return success({ decisionId, outcome })
  },
})
