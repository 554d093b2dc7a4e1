import type { CandidateEdges } from './sparse-assignment'

const FIRST_ROOM = 1024

/** The columns that each row is allowed to look at, which may grow at any time. */
export class CandidateLists implements CandidateEdges {
  readonly start: Int32Array
  readonly end: Int32Array
  column = new Int32Array(FIRST_ROOM)
  cost = new Float64Array(FIRST_ROOM)
  #used = 0

  constructor(rows: number) {
    this.start = new Int32Array(rows)
    this.end = new Int32Array(rows)
  }

  /** Adds pairs to one row; those that are already there stay as they are. */
  add(row: number, columns: readonly number[], costOf: (column: number) => number): void {
    const [first, last] = [this.start[row] ?? 0, this.end[row] ?? 0]
    const kept = last - first
    this.#makeRoom(kept + columns.length)
    this.column.copyWithin(this.#used, first, last)
    this.cost.copyWithin(this.#used, first, last)
    this.start[row] = this.#used
    this.#used += kept
    const known = this.column.subarray(this.#used - kept, this.#used)
    for (const column of columns) {
      if (known.includes(column)) continue
      this.column[this.#used] = column
      this.cost[this.#used++] = costOf(column)
    }
    this.end[row] = this.#used
  }

  #makeRoom(edges: number): void {
    const needed = this.#used + edges
    if (needed <= this.column.length) return
    const [column, cost] = [this.column, this.cost]
    this.column = new Int32Array(2 * needed)
    this.cost = new Float64Array(2 * needed)
    this.column.set(column)
    this.cost.set(cost)
  }
}
