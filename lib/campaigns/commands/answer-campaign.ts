import 'server-only'
import { refuseAnswer } from '@/lib/campaigns/policy'
import { AnswerCampaign } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadMembership } from './load-membership'

/** The committee of a drive that was asked joins, or does not; a no is told to nobody. */
export const answerCampaign = defineCommand({
  name: 'campaign.answer',
  scope: 'drive',
  input: AnswerCampaign,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseAnswer(facts),

  async run({ driveId, campaignId, answer }, _facts, { tx }) {
    await tx.sql`select app.answer_campaign(${driveId}, ${campaignId}, ${answer === 'join'})`
    return success({ campaignId })
  },
})
