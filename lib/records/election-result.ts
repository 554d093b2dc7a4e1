import type { CaseKind, Tally } from './election-row'

/** How a vote on being represented ended. `unclear`: not counted, not final, or not about that. */
export const ELECTION_RESULTS = ['won', 'lost', 'tied', 'unclear'] as const
export type ElectionResult = (typeof ELECTION_RESULTS)[number]

/**
 * How the union fared in one unit, from its counts in the order of their days; the last one on the union counts.
 *
 * A union needs more than half of the votes counted: a tie leaves things as they are, which is `tied` where one union
 * stood. Votes on dues (UD) decide nothing about being represented. Where ballots were impounded or challenged ones could
 * still turn it, the reason why the case was closed settles it, if it names one. (The column that names a union to certify
 * is not used: in hundreds of lost votes it holds the union, or even the company.)
 */
export function electionResult(
  kind: CaseKind,
  tallies: readonly Tally[],
  closedReason: string | null,
): ElectionResult {
  const last = tallies.findLast((tally) => !tally.isSelfDetermination) ?? tallies.at(-1)
  if (kind === 'UD' || !last) return 'unclear'
  const counted = last.votesFor.reduce((sum, { votes }) => sum + votes, last.votesAgainst ?? 0)
  const isOpen =
    last.isImpounded ||
    last.determinative ||
    last.runoffRequired ||
    last.votesAgainst === null ||
    counted === 0
  if (isOpen) return resultOfClosing(closedReason)
  const most = Math.max(0, ...last.votesFor.map(({ votes }) => votes))
  if (most * 2 > counted) return 'won'
  if (most * 2 === counted && last.votesFor.length === 1) return 'tied'
  return (last.votesAgainst ?? 0) * 2 >= counted || last.votesFor.length === 1 ? 'lost' : 'unclear'
}

function resultOfClosing(closedReason: string | null): ElectionResult {
  if (/certific.*of representative/i.test(closedReason ?? '')) return 'won'
  return /certification of results/i.test(closedReason ?? '') ? 'lost' : 'unclear'
}
