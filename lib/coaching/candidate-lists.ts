import type { CandidateEdges } from './sparse-assignment'

/** The columns that each row is allowed to look at, growing from round to round. */
export class CandidateLists {
  readonly #columns: number[][]
  readonly #costs: number[][]

  constructor(rows: number) {
    this.#columns = Array.from({ length: rows }, () => [])
    this.#costs = Array.from({ length: rows }, () => [])
  }

  /** Adds one pair; a pair that is already there stays as it is. */
  add(row: number, column: number, cost: number): void {
    const columns = this.#columns[row]
    if (!columns || columns.includes(column)) return
    columns.push(column)
    this.#costs[row]?.push(cost)
  }

  /** All pairs so far, row by row. */
  toEdges(): CandidateEdges {
    const rowStart = new Int32Array(this.#columns.length + 1)
    this.#columns.forEach((columns, row) => {
      rowStart[row + 1] = (rowStart[row] ?? 0) + columns.length
    })
    return {
      rowStart,
      column: Int32Array.from(this.#columns.flat()),
      cost: Float64Array.from(this.#costs.flat()),
    }
  }
}

/**
 * The `count` cheapest columns, cheapest first; `Infinity` means not allowed.
 *
 * Equal costs are taken in turn from `startAt` on, so that many rows that look alike do not all look at the same few.
 */
export function cheapestColumns(costs: Float64Array, count: number, startAt: number): number[] {
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
