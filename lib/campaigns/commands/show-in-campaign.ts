import 'server-only'
import { membershipPlace } from '@/lib/campaigns/campaign-words'
import { refuseUnlessIn } from '@/lib/campaigns/policy'
import { ShowInCampaign } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { loadMembership } from './load-membership'

/** The committee says under which name the others see its drive, and whether they see exact numbers. */
export const showInCampaign = defineCommand({
  name: 'campaign.show',
  scope: 'drive',
  input: ShowInCampaign,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseUnlessIn(facts),

  async run({ driveId, campaignId, exact, name }, { membershipId }, { tx, vault }) {
    const words = name === null ? null : vault.seal(networkKey, membershipPlace(membershipId), { name })
    await tx.sql`select app.show_in_campaign(${driveId}, ${campaignId}, ${exact}, ${words})`
    return success({ campaignId })
  },
})
