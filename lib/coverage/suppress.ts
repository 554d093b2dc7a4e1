import { SUPPRESSION_K, SUPPRESSION_OPEN_VALUES } from './published-constants'

/** Counts of people by two attributes. Every row has as many entries as there are columns. */
export type CountTable = readonly (readonly number[])[]

/** A table fit to leave the drive: `null` is "fewer than 5", or hidden so that those cannot be worked out. */
export type SuppressedTable = {
  cells: (number | null)[][]
  rowTotals: (number | null)[]
  columnTotals: (number | null)[]
  total: number | null
}

/**
 * Hides what could point at a person.
 *
 * First every count from 1 to {@link SUPPRESSION_K} − 1, totals included. Then more, smallest first, until nobody who
 * subtracts what is shown from the totals can narrow a hidden count to fewer than {@link SUPPRESSION_OPEN_VALUES} values
 * (complementary suppression): simple suppression alone is undone by the totals. Shown counts are exact, never rounded.
 */
export function suppress(table: CountTable): SuppressedTable {
  const lines = withTotals(table)
  const hidden = lines.map((line) => line.map((count) => count > 0 && count < SUPPRESSION_K))
  for (let place = weakestSpot(lines, hidden); place; place = weakestSpot(lines, hidden)) {
    const next = cheapestInLine(lines, hidden, place)
    const row = hidden[next.row]
    if (row) row[next.column] = true
  }
  return splitTotals(lines, hidden)
}

type Place = { row: number; column: number }
type Range = { low: number; high: number }

/** The table with its totals as a last row and a last column: every line then adds up to its own last entry. */
function withTotals(table: CountTable): number[][] {
  const rows = table.map((row) => [...row, sum(row)])
  const width = rows[0]?.length ?? 1
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))]
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** A hidden count that could be narrowed down too far and a line in which hiding one more would help; `null` when safe. */
function weakestSpot(lines: readonly number[][], hidden: readonly boolean[][]): Place | null {
  const ranges = knowableRanges(lines, hidden)
  for (const [row, line] of lines.entries())
    for (const column of line.keys()) {
      const range = ranges[row]?.[column]
      if (hidden[row]?.[column] && range && range.high - range.low + 1 < SUPPRESSION_OPEN_VALUES)
        return { row, column }
    }
  return null
}

/** What an outsider can work out about each entry from what is shown, by going through the sums until nothing changes. */
export function knowableRanges(
  lines: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
): Range[][] {
  const ranges = lines.map((line, row) =>
    line.map((count, column) =>
      hidden[row]?.[column] ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: count, high: count },
    ),
  )
  const columns = Array.from({ length: ranges[0]?.length ?? 0 }, (_, column) =>
    ranges.flatMap((row) => row[column] ?? []),
  )
  while ([...ranges, ...columns].map(tighten).includes(true));
  return ranges
}

/** Narrows one line (parts, then their sum) by its own equation. True if something changed. */
function tighten(line: readonly Range[]): boolean {
  const total = line.at(-1)
  const parts = line.slice(0, -1)
  if (!total) return false
  const low = sum(parts.map((part) => part.low))
  const high = sum(parts.map((part) => part.high))
  let changed = narrow(total, low, high)
  for (const part of parts) {
    const othersHigh = sum(parts.filter((other) => other !== part).map((other) => other.high))
    changed = narrow(part, total.low - othersHigh, total.high - (low - part.low)) || changed
    if (changed) break
  }
  return changed
}

function narrow(range: Range, low: number, high: number): boolean {
  const [oldLow, oldHigh] = [range.low, range.high]
  range.low = Math.max(range.low, low)
  range.high = Math.min(range.high, high)
  return range.low !== oldLow || range.high !== oldHigh
}

/** The smallest count still shown in the row or column of a hidden one; anywhere else when both lines are hidden. */
function cheapestInLine(
  lines: readonly number[][],
  hidden: readonly boolean[][],
  { row, column }: Place,
): Place {
  const shown = lines.flatMap((line, r) =>
    line.flatMap((count, c) =>
      hidden[r]?.[c] ? [] : [{ row: r, column: c, count, near: r === row || c === column }],
    ),
  )
  const [best] = shown.toSorted((a, b) => Number(b.near) - Number(a.near) || a.count - b.count)
  return best ?? { row, column }
}

function splitTotals(lines: readonly number[][], hidden: readonly boolean[][]): SuppressedTable {
  const shown = lines.map((line, row) => line.map((count, column) => (hidden[row]?.[column] ? null : count)))
  const body = shown.slice(0, -1)
  const last = shown.at(-1) ?? []
  return {
    cells: body.map((row) => row.slice(0, -1)),
    rowTotals: body.map((row) => row.at(-1) ?? null),
    columnTotals: last.slice(0, -1),
    total: last.at(-1) ?? null,
  }
}
