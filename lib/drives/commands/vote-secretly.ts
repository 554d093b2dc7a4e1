import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { refuseVote } from '../decision'
import { VoteSecretly } from '../strategy/schema'
import { loadDecision } from './load-decision'

/**
 * Votes in a secret ballot, once and for good: that one has voted is kept with the day, the choice is only added up. The log of the drive
 * does not say when, so that nobody can lay the order of votes beside anything else.
 */
export const voteSecretly = defineCommand({
  name: 'decision.vote_secret',
  scope: 'drive_privately',
  input: VoteSecretly,
  subject: 'decision',

  async load(input, context) {
    const decision = await loadDecision(input, context)
    const [own] = await context.tx.sql<{ voted: boolean }>`
      select exists (select from vote where drive_id = ${input.driveId} and decision_id = ${input.decisionId}
        and user_id = ${context.viewer.userId}) as voted`
    return decision && { ...decision, hasVoted: own?.voted ?? false }
  },

  refuse: (_viewer, decision) => refuseVote(decision, 'secret', decision.now),

  async run({ driveId, decisionId, choice }, { today, hasVoted }, { tx }) {
    if (hasVoted) return failure({ code: 'denied', reason: { key: 'strategy.refused.voted' } })
    await tx.sql`select app.cast_secret_vote(${driveId}, ${decisionId}, ${choice}, ${today}::date)`
    return success({ decisionId })
  },
})
