import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { countBallot, votesCast } from '../ballot'
import { refuseClose, staysUncounted } from '../decision'
import { decisionVotes } from '../queries/decision-votes'
import { CloseDecision } from '../strategy/schema'
import { loadDecision } from './load-decision'

/**
 * Ends a ballot and counts it, or writes down what people agreed on without one. Nobody can vote from the same moment on in which the
 * votes are read; how many could vote is kept with the result. What too few said in secret decides nothing.
 */
export const closeDecision = defineCommand({
  name: 'decision.close',
  scope: 'drive',
  input: CloseDecision,
  subject: 'decision',
  load: loadDecision,
  refuse: (_viewer, decision) => refuseClose(decision, decision.now),

  async run({ driveId, decisionId, agreed }, { ballot, rule, quorumPercent }, { tx, now }) {
    if (ballot === 'none' && agreed === null)
      return failure({ code: 'invalid', fields: { agreed: [{ key: 'forms.required' }] } })
    await tx.sql`update decision set closed_at = ${now} where drive_id = ${driveId} and id = ${decisionId} and closed_at is null`
    const [size] = await tx.sql<{ could: number; voted: number }>`
      select coalesce(electorate_size, app.electorate_of(drive_id, electorate), 0) as could, app.votes_cast(drive_id, id) as voted
      from decision where drive_id = ${driveId} and id = ${decisionId}`
    const votes = await decisionVotes(tx, driveId, decisionId)
    // Whoever voted and has left the group since was one of those who could.
    const members = Math.max(size?.could ?? 0, votesCast(votes))
    const isUncounted = votesCast(votes) === 0 && staysUncounted({ ballot, voted: size?.voted ?? 0 })
    const counted = isUncounted ? 'no_quorum' : countBallot(votes, { members, rule, quorumPercent }).outcome
    const outcome = ballot === 'none' ? agreed : counted
    await tx.sql`
      update decision set outcome = ${outcome}, electorate_size = ${members} where drive_id = ${driveId} and id = ${decisionId}`
    return success({ decisionId, outcome })
  },
})
