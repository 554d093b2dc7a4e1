import 'server-only'
import { refuseAsk } from '@/lib/campaigns/policy'
import { VoteTogether } from '@/lib/campaigns/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { loadTogether } from './load-together'

/** Casts the vote of a drive; while it runs the newest counts, whoever of its delegates cast it. */
export const voteTogether = defineCommand({
  name: 'campaign_decision.vote',
  scope: 'drive',
  input: VoteTogether,
  subject: 'decision',
  load: (input, { tx }) => loadTogether(tx, input),
  refuse: (_viewer, facts) => refuseAsk(facts),

  async run({ driveId, decisionId, choice }, _facts, { tx, viewer, now }) {
    await tx.sql`
      insert into campaign_vote (decision_id, drive_id, user_id, choice, voted_at)
      values (${decisionId}, ${driveId}, ${viewer.userId}, ${choice}, ${now})
      on conflict (decision_id, drive_id) do update
      set choice = excluded.choice, user_id = excluded.user_id, voted_at = excluded.voted_at`
    return success({ decisionId })
  },
})
