import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseWithdraw } from '../decision'
import { WithdrawDecision } from '../strategy/schema'
import { loadDecision } from './load-decision'

/** Takes a proposal back. It stays in the record; votes that were cast are counted for nobody. */
export const withdrawDecision = defineCommand({
  name: 'decision.withdraw',
  scope: 'drive',
  input: WithdrawDecision,
  subject: 'decision',
  load: loadDecision,
  refuse: (_viewer, decision) => refuseWithdraw(decision, decision.now),

  async run({ driveId, decisionId }, _decision, { tx }) {
    // Not closed: the counts of a secret ballot are for a ballot that was counted.
    await tx.sql`update decision set outcome = 'withdrawn' where drive_id = ${driveId} and id = ${decisionId} and outcome is null`
    return success({ decisionId })
  },
})
