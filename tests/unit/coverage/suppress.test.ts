import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SUPPRESSION_K } from '@/lib/coverage/published-constants'
import { type CountTable, knowableRanges, suppress } from '@/lib/coverage/suppress'
import { suppressCounts } from '@/lib/coverage/suppress-counts'

const table: fc.Arbitrary<CountTable> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(14), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

/** Everything shown, totals as last row and column, as an outsider lays it out. */
function shownLines(counts: CountTable) {
  const { cells, rowTotals, columnTotals, total } = suppress(counts)
  return [...cells.map((row, index) => [...row, rowTotals[index] ?? null]), [...columnTotals, total]]
}

test('no count between 1 and 4 is ever shown, totals included', () => {
  fc.assert(
    fc.property(table, (counts) => {
      for (const shown of shownLines(counts).flat())
        expect(shown === null || shown === 0 || shown >= SUPPRESSION_K).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('what is shown is exact', () => {
  fc.assert(
    fc.property(table, (counts) => {
      for (const [row, line] of suppress(counts).cells.entries())
        for (const [column, shown] of line.entries())
          if (shown !== null) expect(shown).toBe(counts[row]?.[column])
    }),
  )
})

test('subtracting everything shown from every total leaves each hidden count open to three values or more', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const lines = shownLines(counts)
      const hidden = lines.map((line) => line.map((shown) => shown === null))
      const known = lines.map((line) => line.map((shown) => shown ?? 0))
      for (const [row, line] of knowableRanges(known, hidden).entries())
        for (const [column, { low, high }] of line.entries())
          if (hidden[row]?.[column]) expect(high - low).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 500 },
  )
})

test('trying out every small table that fits what is shown leaves three values or more for each hidden count', () => {
  const small = fc.array(fc.array(fc.nat(9), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 })
  const upTo20 = Array.from({ length: 21 }, (_, value) => value)
  const fits = (shown: number | null | undefined, value: number) => shown === null || shown === value
  fc.assert(
    fc.property(small, (counts) => {
      const { cells, rowTotals, columnTotals, total } = suppress(counts)
      const open = new Map<string, Set<number>>()
      for (const a of upTo20.filter((value) => fits(cells[0]?.[0], value)))
        for (const b of upTo20.filter((value) => fits(cells[0]?.[1], value) && fits(rowTotals[0], a + value)))
          for (const c of upTo20.filter(
            (value) => fits(cells[1]?.[0], value) && fits(columnTotals[0], a + value),
          ))
            for (const d of upTo20.filter(
              (value) => fits(cells[1]?.[1], value) && fits(rowTotals[1], c + value),
            ))
              if (fits(columnTotals[1], b + d) && fits(total, a + b + c + d))
                for (const [place, value] of Object.entries({ a, b, c, d }))
                  open.set(place, (open.get(place) ?? new Set()).add(value))
      for (const [index, place] of ['a', 'b', 'c', 'd'].entries())
        if (cells.flat()[index] === null) expect(open.get(place)?.size).toBeGreaterThanOrEqual(3)
    }),
    { numRuns: 40 },
  )
})

test('one small count takes a second one with it, so that the total does not give it away', () => {
  const { cells, rowTotals } = suppress([
    [2, 8, 20],
    [9, 7, 30],
    [6, 12, 11],
  ])
  expect(cells[0]?.[0]).toBeNull()
  expect(
    cells.flat().filter((shown) => shown === null).length + rowTotals.filter((t) => t === null).length,
  ).toBeGreaterThan(1)
})

test('a list without small counts is shown whole', () => {
  expect(suppressCounts([12, 30, 0, 5])).toEqual({ counts: [12, 30, 0, 5], total: 47 })
})

test('two small counts in a list that adds up to six do not give each other away', () => {
  const { counts, total } = suppressCounts([2, 4, 30])
  expect(counts.slice(0, 2)).toEqual([null, null])
  expect(total === null || counts[2] === null || total - (counts[2] ?? 0) >= 2).toBe(true)
})
