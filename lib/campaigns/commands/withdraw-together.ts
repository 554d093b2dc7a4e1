import 'server-only'
import { refuseAsk } from '@/lib/campaigns/policy'
import { EndTogether } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadTogether } from './load-together'

/** Takes a proposal back before it is counted; nobody learns the votes. */
export const withdrawTogether = defineCommand({
  name: 'campaign_decision.withdraw',
  scope: 'drive',
  input: EndTogether,
  subject: 'decision',
  load: (input, { tx }) => loadTogether(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ decisionId }, _facts, { tx }) {
    await tx.sql`update campaign_decision set outcome = 'withdrawn' where id = ${decisionId} and outcome is null`
    return success({ decisionId })
  },
})
