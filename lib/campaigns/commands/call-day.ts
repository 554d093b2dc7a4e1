import 'server-only'
import { togetherPlace } from '@/lib/campaigns/campaign-words'
import { refuseAsk } from '@/lib/campaigns/policy'
import { CallDay } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { loadMembership } from './load-membership'

/** Calls a day on which the drives of a campaign act together. Every committee answers for its own drive. */
export const callDay = defineCommand({
  name: 'campaign_day.call',
  scope: 'drive',
  input: CallDay,
  subject: 'campaign',
  load: (input, { tx }) => loadMembership(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ campaignId, dayId, kind, title, text, onDate }, _facts, { tx, vault, viewer, now }) {
    const words = vault.seal(networkKey, togetherPlace('campaign_day', dayId), { title, text })
    await tx.sql`
      insert into campaign_day (id, campaign_id, words, kind, on_date, raised_by, raised_at)
      values (${dayId}, ${campaignId}, ${words}, ${kind}, ${onDate}, ${viewer.userId}, ${now})`
    return success({ dayId })
  },
})
