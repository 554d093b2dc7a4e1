import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { endOfDay } from '@/lib/coverage/end-of-day'
import { failure, success } from '@/lib/result'
import { refuseOpen } from '../decision'
import { OpenDecision } from '../strategy/schema'
import { loadDecision } from './load-decision'

/** Puts a proposal to the vote, until the end of a day or until the committee counts. */
export const openDecision = defineCommand({
  name: 'decision.open',
  scope: 'drive',
  input: OpenDecision,
  subject: 'decision',
  load: loadDecision,
  refuse: (_viewer, decision) => refuseOpen(decision, decision.now),

  async run({ driveId, decisionId, closesOn }, { ballot, timeZone, today }, { tx, now }) {
    // Whoever could end a secret ballot at will could end it after the first vote and read that one.
    if (ballot === 'secret' && closesOn === null)
      return failure({ code: 'invalid', fields: { closesOn: [{ key: 'strategy.refused.secret_until' }] } })
    if (closesOn !== null && closesOn < today)
      return failure({ code: 'invalid', fields: { closesOn: [{ key: 'strategy.refused.day_gone' }] } })
    const closesAt = closesOn && endOfDay(closesOn, timeZone)
    await tx.sql`
      update decision set opens_at = ${now}, closes_at = ${closesAt} where drive_id = ${driveId} and id = ${decisionId} and opens_at is null`
    return success({ decisionId })
  },
})
