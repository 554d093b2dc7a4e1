import 'server-only'
import { refuseEnd } from '@/lib/campaigns/policy'
import { LeaveCampaign } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadMembership } from './load-membership'

/** Ends a campaign for every drive in it. */
export const endCampaign = defineCommand({
  name: 'campaign.end',
  scope: 'drive',
  input: LeaveCampaign,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseEnd(facts),

  async run({ driveId, campaignId }, _facts, { tx }) {
    await tx.sql`select app.end_campaign(${driveId}, ${campaignId})`
    return success({ campaignId })
  },
})
