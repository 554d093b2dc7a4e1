import 'server-only'
import { delegatePlace } from '@/lib/campaigns/campaign-words'
import { refuseSend } from '@/lib/campaigns/policy'
import { SendDelegate } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { loadMembership } from './load-membership'

/** The committee sends somebody of its own to speak for the drive, under the name that they want there. */
export const sendDelegate = defineCommand({
  name: 'campaign.send_delegate',
  scope: 'drive',
  input: SendDelegate,
  subject: 'campaign',

  async load(input, { tx }) {
    const membership = await loadMembership(tx, input)
    const [row] = await tx.sql<{ delegates: number; alreadySpeaks: boolean; onCommittee: boolean }>`
      select count(g.id)::int as delegates, coalesce(bool_or(g.user_id = ${input.userId}), false) as "alreadySpeaks",
        exists (select from drive_role r where r.drive_id = ${input.driveId} and r.user_id = ${input.userId}
          and r.role in ('committee', 'data_steward') and (r.until_at is null or r.until_at > now())) as "onCommittee"
      from campaign_delegate g where g.drive_id = ${input.driveId} and g.campaign_id = ${input.campaignId}
        and (g.until_at is null or g.until_at > now())`
    return membership && row ? { ...membership, ...row } : null
  },

  refuse: (_viewer, facts) => refuseSend(facts),

  async run({ driveId, campaignId, delegateId, userId, name }, _facts, { tx, vault }) {
    await tx.sql`
      select app.send_delegate(${driveId}, ${campaignId}, ${delegateId}, ${userId},
        ${vault.seal(networkKey, delegatePlace(delegateId), { name })})`
    return success({ delegateId })
  },
})
