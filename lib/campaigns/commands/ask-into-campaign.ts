import 'server-only'
import { refuseAsk } from '@/lib/campaigns/policy'
import { AskIntoCampaign } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { loadMembership } from './load-membership'

/** Asks the drive of a code into a campaign. The answer is the same for a right code and a wrong one. */
export const askIntoCampaign = defineCommand({
  name: 'campaign.ask',
  scope: 'drive',
  input: AskIntoCampaign,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ driveId, campaignId, askId, code }, _facts, { tx }) {
    const [row] = await tx.sql<{ asked: boolean }>`
      select app.ask_into_campaign(${driveId}, ${campaignId}, ${askId}, ${code}) as asked`
    return row?.asked
      ? success({ campaignId })
      : failure({ code: 'rate_limited', reason: { key: 'campaigns.refused.too_often' } })
  },
})
