import 'server-only'
import { randomBytes } from 'node:crypto'
import { campaignPlace, delegatePlace } from '@/lib/campaigns/campaign-words'
import { OpenCampaign } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { driveCode } from '@/lib/drives/drive-code'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'

/** Opens a campaign with the own drive in it. Whoever opens it speaks for that drive until the committee recalls them. */
export const openCampaign = defineCommand({
  name: 'campaign.open',
  scope: 'drive',
  input: OpenCampaign,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [row] = await tx.sql<{
      id: string
    }>`select id from drive where id = ${driveId} and closed_at is null`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId, campaignId, membershipId, delegateId, name, speaker }, _drive, { tx, vault }) {
    await tx.sql`
      select app.open_campaign(${driveId}, ${campaignId}, ${driveCode(randomBytes(4))},
        ${vault.seal(networkKey, campaignPlace(campaignId), { name })}, ${membershipId}, ${delegateId},
        ${vault.seal(networkKey, delegatePlace(delegateId), { name: speaker })})`
    return success({ campaignId })
  },
})
