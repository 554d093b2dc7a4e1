import { type CandidateLists, cheapestColumns } from './candidate-lists'
import { type FillPoints, NOT_ALLOWED } from './pair-points'
import type { WaitingDrive } from './waiting-drive'

/** At which prices a drive looks for coaches, and what they have to be cheaper than. */
export type Looking = { prices: Float64Array; limit: number; most: number }

/**
 * Adds to a drive's candidates the `most` coaches who are cheapest at these prices, as far as they are cheaper than `limit`. Answers by
 * how much the cheapest of all is: with prices that prove an assignment over the candidates, the sum of it over all drives bounds
 * what the coaches who were left out could still change.
 */
export function candidateChooser(
  drives: readonly WaitingDrive[],
  columns: number,
  fillPoints: FillPoints,
  candidates: CandidateLists,
): (row: number, looking: Looking) => number {
  const points = new Int16Array(columns)
  const costs = new Float64Array(columns)
  const turns = drives.map((drive) => turnOf(drive, columns))
  return (row, { prices, limit, most }) => {
    fillPoints(row, points)
    let least = limit
    for (let column = 0; column < columns; column++) {
      const worth = points[column] ?? NOT_ALLOWED
      const cost = worth === NOT_ALLOWED ? Number.POSITIVE_INFINITY : (prices[column] ?? 0) - worth
      costs[column] = cost < limit ? cost : Number.POSITIVE_INFINITY
      if (cost < least) least = cost
    }
    if (least === limit) return 0
    const best = cheapestColumns(costs, most, turns[row] ?? 0)
    candidates.add(row, best, (column) => -(points[column] ?? 0))
    return limit - least
  }
}

/** Where in the list of coaches a drive begins to look among equals: always the same for the same drive. */
function turnOf({ requestId }: WaitingDrive, columns: number): number {
  let hash = 7
  for (let at = 0; at < requestId.length; at++) hash = (hash * 31 + requestId.charCodeAt(at)) >>> 0
  return columns === 0 ? 0 : hash % columns
}
