import { ColumnHeap } from './column-heap'

/** The allowed pairs: each row's list of columns, and what each pair costs (whole numbers, may be negative). */
export type CandidateEdges = {
  /** Row `r` has the edges from `start[r]` up to and without `end[r]`. */
  start: Int32Array
  end: Int32Array
  column: Int32Array
  cost: Float64Array
}

export type AssignmentProblem = {
  rows: number
  columns: number
  edges: CandidateEdges
  /** How many rows each column can take. */
  capacity: Int32Array
  /** Added cost of a column's row number `taken + 1`; must not fall as `taken` grows. */
  placeCost: (column: number, taken: number) => number
  /** What leaving a row out costs. */
  leaveOutCost: Float64Array
  /** Called before a row comes in, with the prices of columns so far: its edges may be chosen by them. */
  beforeRow?: (row: number, columnPrice: Float64Array) => void
}

export type Assignment = {
  /** The column of each row; -1 = left out. */
  columnOf: Int32Array
  total: number
  /** Price of each column: what one more place in it would save. With `rowPrice` it proves that the total is least. */
  columnPrice: Float64Array
  rowPrice: Float64Array
}

/**
 * The least total cost of giving each row a column or leaving it out, with columns taking several rows.
 *
 * Rows come in one after another along the cheapest path of changes (successive shortest augmenting paths with
 * prices), so the result after each row is the optimum for the rows so far, and the order of equal choices is the
 * order of rows and columns: the same problem always has the same answer. Whole-number costs keep it exact.
 */
export function assignSparsely(problem: AssignmentProblem): Assignment {
  const state = startState(problem)
  for (let row = 0; row < problem.rows; row++) {
    problem.beforeRow?.(row, state.price)
    insertRow(problem, state, row)
  }
  return {
    columnOf: state.columnOf,
    total: totalCost(problem, state),
    columnPrice: state.price,
    rowPrice: Float64Array.from({ length: problem.rows }, (_, row) => rowPrice(problem, state, row)),
  }
}

type State = {
  columnOf: Int32Array
  costOf: Float64Array
  price: Float64Array
  /** Rows in each column, as lists linked by `nextIn`. */
  firstIn: Int32Array
  nextIn: Int32Array
  taken: Int32Array
  search: Search
}

type Search = {
  distance: Float64Array
  seenIn: Int32Array
  doneIn: Int32Array
  viaRow: Int32Array
  reached: number[]
  heap: ColumnHeap
}

function startState({ rows, columns, placeCost }: AssignmentProblem): State {
  return {
    columnOf: new Int32Array(rows).fill(-1),
    costOf: new Float64Array(rows),
    price: Float64Array.from({ length: columns }, (_, column) => placeCost(column, 0)),
    firstIn: new Int32Array(columns).fill(-1),
    nextIn: new Int32Array(rows).fill(-1),
    taken: new Int32Array(columns),
    search: {
      distance: new Float64Array(columns),
      seenIn: new Int32Array(columns).fill(-1),
      doneIn: new Int32Array(columns).fill(-1),
      viaRow: new Int32Array(columns).fill(-1),
      reached: [],
      heap: new ColumnHeap(),
    },
  }
}

/** Where the cheapest path of changes ends: a free place in a column, or a row that gives up its place. */
type PathEnd = { cost: number; column: number; freedRow: number }

function insertRow(problem: AssignmentProblem, state: State, row: number): void {
  const { search, price, taken } = state
  search.reached.length = 0
  search.heap.clear()
  let end: PathEnd = { cost: problem.leaveOutCost[row] ?? 0, column: -1, freedRow: row }
  relaxEdges(problem, state, { row, base: 0, stamp: row, limit: end.cost })

  for (let column = search.heap.pop(); column !== -1; column = search.heap.pop()) {
    const distance = search.distance[column] ?? 0
    if (distance >= end.cost) break
    if (search.doneIn[column] === row) continue
    search.doneIn[column] = row
    search.reached.push(column)

    const inside = taken[column] ?? 0
    if (inside < (problem.capacity[column] ?? 0)) {
      const cost = distance + problem.placeCost(column, inside) - (price[column] ?? 0)
      if (cost < end.cost) end = { cost, column, freedRow: -1 }
    }
    for (let tenant = state.firstIn[column] ?? -1; tenant !== -1; tenant = state.nextIn[tenant] ?? -1) {
      const base = distance - (price[column] ?? 0) - (state.costOf[tenant] ?? 0)
      const cost = base + (problem.leaveOutCost[tenant] ?? 0)
      if (cost < end.cost) end = { cost, column, freedRow: tenant }
      relaxEdges(problem, state, { row: tenant, base, stamp: row, limit: end.cost })
    }
  }
  for (const column of search.reached) {
    const distance = search.distance[column] ?? 0
    if (distance < end.cost) price[column] = (price[column] ?? 0) + end.cost - distance
  }
  followPath(problem, state, row, end)
}

function relaxEdges(
  { edges }: AssignmentProblem,
  { search, price }: State,
  from: { row: number; base: number; stamp: number; limit: number },
): void {
  const last = edges.end[from.row] ?? 0
  for (let edge = edges.start[from.row] ?? 0; edge < last; edge++) {
    const column = edges.column[edge] ?? 0
    const distance = from.base + (edges.cost[edge] ?? 0) + (price[column] ?? 0)
    if (distance >= from.limit) continue
    if (search.seenIn[column] === from.stamp && (search.distance[column] ?? 0) <= distance) continue
    search.seenIn[column] = from.stamp
    search.distance[column] = distance
    search.viaRow[column] = from.row
    search.heap.push(distance, column)
  }
}

/** Moves every row on the path one column on, from its end back to the new row. */
function followPath(problem: AssignmentProblem, state: State, newRow: number, end: PathEnd): void {
  if (end.freedRow === newRow) return
  if (end.freedRow !== -1) leaveColumn(state, end.freedRow)
  for (let column = end.column; column !== -1; ) {
    const row = state.search.viaRow[column] ?? newRow
    const before = state.columnOf[row] ?? -1
    if (before !== -1) leaveColumn(state, row)
    enterColumn(problem, state, row, column)
    column = row === newRow ? -1 : before
  }
}

function leaveColumn(state: State, row: number): void {
  const column = state.columnOf[row] ?? -1
  let previous = -1
  for (let tenant = state.firstIn[column] ?? -1; tenant !== row; tenant = state.nextIn[tenant] ?? -1)
    previous = tenant
  const next = state.nextIn[row] ?? -1
  if (previous === -1) state.firstIn[column] = next
  else state.nextIn[previous] = next
  state.columnOf[row] = -1
  state.taken[column] = (state.taken[column] ?? 0) - 1
}

function enterColumn({ edges }: AssignmentProblem, state: State, row: number, column: number): void {
  let edge = edges.start[row] ?? 0
  while (edges.column[edge] !== column) edge++
  state.columnOf[row] = column
  state.costOf[row] = edges.cost[edge] ?? 0
  state.nextIn[row] = state.firstIn[column] ?? -1
  state.firstIn[column] = row
  state.taken[column] = (state.taken[column] ?? 0) + 1
}

/** The cheapest that this row can do at the final prices. */
function rowPrice({ edges, leaveOutCost }: AssignmentProblem, { price }: State, row: number): number {
  let least = leaveOutCost[row] ?? 0
  const last = edges.end[row] ?? 0
  for (let edge = edges.start[row] ?? 0; edge < last; edge++) {
    least = Math.min(least, (edges.cost[edge] ?? 0) + (price[edges.column[edge] ?? 0] ?? 0))
  }
  return least
}

function totalCost({ rows, columns, placeCost, leaveOutCost }: AssignmentProblem, state: State): number {
  let total = 0
  for (let row = 0; row < rows; row++) {
    total += (state.columnOf[row] ?? -1) === -1 ? (leaveOutCost[row] ?? 0) : (state.costOf[row] ?? 0)
  }
  for (let column = 0; column < columns; column++) {
    for (let taken = 0; taken < (state.taken[column] ?? 0); taken++) total += placeCost(column, taken)
  }
  return total
}
