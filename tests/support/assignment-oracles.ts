import highsLoader from 'highs'
import type { AssignmentProblem } from '@/lib/coaching/sparse-assignment'

const solver = highsLoader()

type Drawn = {
  columns: number
  capacity: number[]
  step: number
  leaveOut: number[]
  costs: (number | null)[]
}

/** A problem from plain numbers; `null` = pair not allowed; each further row in a column costs `step` more. */
export function problemFrom({ columns, capacity, step, leaveOut, costs }: Drawn): AssignmentProblem {
  const ends: number[] = []
  const column: number[] = []
  const cost: number[] = []
  leaveOut.forEach((_, row) => {
    for (let at = 0; at < columns; at++) {
      const pair = costs[row * columns + at]
      if (pair === null || pair === undefined) continue
      column.push(at)
      cost.push(pair)
    }
    ends.push(column.length)
  })
  return {
    rows: leaveOut.length,
    columns,
    edges: {
      start: Int32Array.from([0, ...ends.slice(0, -1)]),
      end: Int32Array.from(ends),
      column: Int32Array.from(column),
      cost: Float64Array.from(cost),
    },
    capacity: Int32Array.from(capacity.slice(0, columns)),
    placeCost: (at, taken) => step * (taken + (at % 2)),
    leaveOutCost: Float64Array.from(leaveOut),
  }
}

/** What an assignment costs. Throws if it uses a pair that is not allowed or overfills a column. */
export function totalOf(problem: AssignmentProblem, columnOf: Int32Array): number {
  const taken = new Array<number>(problem.columns).fill(0)
  let total = 0
  columnOf.forEach((column, row) => {
    if (column === -1) {
      total += problem.leaveOutCost[row] ?? 0
      return
    }
    const edge = edgesOf(problem, row).find((one) => one.column === column)
    if (!edge) throw new RangeError(`Row ${row} may not have column ${column}`)
    const before = taken[column] ?? 0
    if (before >= (problem.capacity[column] ?? 0)) throw new RangeError(`Column ${column} is overfull`)
    total += edge.cost + problem.placeCost(column, before)
    taken[column] = before + 1
  })
  return total
}

/** The least total, by trying everything: for tiny problems. */
export function leastTotalByTrying(problem: AssignmentProblem): number {
  const taken = new Array<number>(problem.columns).fill(0)
  const tryRow = (row: number): number => {
    if (row === problem.rows) return 0
    let least = (problem.leaveOutCost[row] ?? 0) + tryRow(row + 1)
    for (const { column, cost } of edgesOf(problem, row)) {
      const before = taken[column] ?? 0
      if (before >= (problem.capacity[column] ?? 0)) continue
      taken[column] = before + 1
      least = Math.min(least, cost + problem.placeCost(column, before) + tryRow(row + 1))
      taken[column] = before
    }
    return least
  }
  return tryRow(0)
}

/** The least total, by HiGHS as a linear program with one variable a pair and one a place. */
export async function leastTotalByHighs(problem: AssignmentProblem): Promise<number> {
  const highs = await solver
  const goal: string[] = []
  const rows: string[] = []
  const names: string[] = []
  const inColumn: string[][] = Array.from({ length: problem.columns }, () => [])
  const use = (name: string, cost: number) => {
    names.push(name)
    goal.push(`${cost < 0 ? '-' : '+'} ${Math.abs(cost)} ${name}`)
    return name
  }
  for (let row = 0; row < problem.rows; row++) {
    const choices = [use(`out${row}`, problem.leaveOutCost[row] ?? 0)]
    for (const { column, cost } of edgesOf(problem, row)) {
      const name = use(`pair${row}_${column}`, cost)
      choices.push(name)
      inColumn[column]?.push(name)
    }
    rows.push(` row${row}: ${choices.join(' + ')} = 1`)
  }
  inColumn.forEach((pairs, column) => {
    if (pairs.length === 0) return
    const places = Array.from({ length: problem.capacity[column] ?? 0 }, (_, taken) =>
      use(`place${column}_${taken}`, problem.placeCost(column, taken)),
    )
    rows.push(` column${column}: ${pairs.join(' + ')}${places.map((place) => ` - ${place}`).join('')} = 0`)
  })
  const bounds = names.map((name) => ` 0 <= ${name} <= 1`)
  const text = `Minimize\n goal: ${goal.join(' ')}\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\nEnd`
  const { Status, ObjectiveValue } = highs.solve(text)
  if (Status !== 'Optimal') throw new Error(`HiGHS: ${Status}`)
  return Math.round(ObjectiveValue)
}

function edgesOf({ edges }: AssignmentProblem, row: number): { column: number; cost: number }[] {
  const found: { column: number; cost: number }[] = []
  for (let edge = edges.start[row] ?? 0; edge < (edges.end[row] ?? 0); edge++) {
    found.push({ column: edges.column[edge] ?? 0, cost: edges.cost[edge] ?? 0 })
  }
  return found
}
