import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { votesCast } from '../ballot'
import { refusePapers } from '../decision'
import { CountPapers } from '../strategy/schema'
import { loadDecision } from './load-decision'

/** Writes down what was counted by hand. Counted again, the newer count holds. */
export const countPapers = defineCommand({
  name: 'decision.count_papers',
  scope: 'drive',
  input: CountPapers,
  subject: 'decision',
  load: loadDecision,
  refuse: (_viewer, decision) => refusePapers(decision, decision.now),

  async run({ driveId, decisionId, ...papers }, { electorate, electorateSize, voted }, { tx }) {
    if (electorate === 'members' && votesCast(papers) + voted > electorateSize)
      return failure({ code: 'invalid', fields: { yes: [{ key: 'strategy.refused.more_than_members' }] } })
    await tx.sql`
      update decision set counted_yes = ${papers.yes}, counted_no = ${papers.no}, counted_blank = ${papers.blank}
      where drive_id = ${driveId} and id = ${decisionId} and outcome is null`
    return success({ decisionId })
  },
})
