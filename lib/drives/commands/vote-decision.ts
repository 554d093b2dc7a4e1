import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseVote } from '../decision'
import { VoteDecision } from '../strategy/schema'
import { loadDecision } from './load-decision'

/** Votes in an open ballot, or votes anew while it runs. */
export const voteDecision = defineCommand({
  name: 'decision.vote',
  scope: 'drive',
  input: VoteDecision,
  subject: 'decision',
  load: loadDecision,
  refuse: (_viewer, decision) => refuseVote(decision, 'open', decision.now),

  async run({ driveId, decisionId, choice }, { today }, { tx, viewer }) {
    await tx.sql`
      insert into vote (drive_id, decision_id, user_id, choice, on_date)
      values (${driveId}, ${decisionId}, ${viewer.userId}, ${choice}, ${today})
      on conflict (drive_id, decision_id, user_id) do update set choice = excluded.choice, on_date = excluded.on_date`
    return success({ decisionId })
  },
})
