import 'server-only'
import { refuseAsk } from '@/lib/campaigns/policy'
import { CancelDay } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadDay } from './load-day'

/** Calls a joint day off. What each drive planned stays its own. */
export const cancelDay = defineCommand({
  name: 'campaign_day.cancel',
  scope: 'drive',
  input: CancelDay,
  subject: 'campaign_day',
  load: (input, { tx }) => loadDay(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ dayId }, _facts, { tx, now }) {
    await tx.sql`update campaign_day set cancelled_at = ${now} where id = ${dayId}`
    return success({ dayId })
  },
})
