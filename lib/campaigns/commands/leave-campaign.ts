import 'server-only'
import { refuseUnlessIn } from '@/lib/campaigns/policy'
import { LeaveCampaign } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadMembership } from './load-membership'

/** The committee takes its drive out: from that moment nobody there sees a number of it. */
export const leaveCampaign = defineCommand({
  name: 'campaign.leave',
  scope: 'drive',
  input: LeaveCampaign,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseUnlessIn(facts),

  async run({ driveId, campaignId }, _facts, { tx }) {
    await tx.sql`select app.leave_campaign(${driveId}, ${campaignId})`
    return success({ campaignId })
  },
})
