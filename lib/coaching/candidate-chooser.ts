import type { CandidateLists } from './candidate-lists'
import { type FillPoints, NOT_ALLOWED } from './pair-points'
import type { WaitingDrive } from './waiting-drive'

/** At which prices a drive looks for coaches, and what they have to be cheaper than. */
export type Looking = { prices: Float64Array; limit: number; most: number }

/**
 * Prepares choosing candidates: what comes back adds to a drive's candidates the `most` coaches who are cheapest at these prices, as
 * far as they are cheaper than `limit`. It answers by how much the cheapest of all is: with prices that prove an assignment over the
 * candidates, the sum of it over all drives bounds what the coaches who were left out could still change.
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

/**
 * The `count` cheapest columns, cheapest first; `Infinity` means not allowed.
 *
 * Equal costs are taken in turn from `startAt` on, so that many rows that look alike do not all look at the same few.
 */
function cheapestColumns(costs: Float64Array, count: number, startAt: number): number[] {
  const best: number[] = []
  let limit = Number.POSITIVE_INFINITY
  for (let step = 0; step < costs.length; step++) {
    const column = startAt + step < costs.length ? startAt + step : startAt + step - costs.length
    const cost = costs[column] ?? Number.POSITIVE_INFINITY
    if (cost >= limit) continue
    let at = best.length
    while (at > 0 && (costs[best[at - 1] ?? 0] ?? 0) > cost) at--
    best.splice(at, 0, column)
    if (best.length > count) best.pop()
    if (best.length === count) limit = costs[best[count - 1] ?? 0] ?? limit
  }
  return best
}
