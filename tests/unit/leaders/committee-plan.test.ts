import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planCommittee, type SeatHolder } from '@/lib/leaders/committee-plan'

test('scenario 4: one person covers two areas, holds one seat, and the second area says so', () => {
  const plan = planCommittee(
    [
      { cellId: 'bakery', headcount: 18 },
      { cellId: 'deli', headcount: 11 },
      { cellId: 'front', headcount: 40 },
    ],
    70,
    [{ workerId: 'ida', primaryCellId: 'bakery', cellIds: ['bakery', 'deli'] }],
    [
      { workerId: 'tested', cellId: 'front', leader: 'tested' },
      { workerId: 'won', cellId: 'front', leader: 'won' },
      { workerId: 'guess', cellId: 'front', leader: 'suspected' },
    ],
  )
  expect([plan.held, plan.needed, plan.uncovered]).toEqual([1, 7, ['front']])
  expect(plan.cells).toMatchObject([
    { cellId: 'front', needed: 4, seats: [], alsoCoveredBy: [], couldTake: ['won', 'tested'] },
    { cellId: 'bakery', needed: 2, seats: ['ida'], alsoCoveredBy: [] },
    { cellId: 'deli', needed: 2, seats: [], alsoCoveredBy: [{ workerId: 'ida', cells: 2 }] },
  ])
})

const CELLS = ['a', 'b', 'c', 'd']
const anyCells = fc
  .subarray(CELLS)
  .chain((ids) =>
    fc.tuple(
      ...ids.map((cellId) => fc.record({ cellId: fc.constant(cellId), headcount: fc.option(fc.nat(300)) })),
    ),
  )
const anyHolders: fc.Arbitrary<SeatHolder[]> = fc.uniqueArray(
  fc.record({
    workerId: fc.uuid(),
    primaryCellId: fc.option(fc.constantFrom(...CELLS)),
    cellIds: fc.subarray(CELLS),
  }),
  { selector: ({ workerId }) => workerId },
)

test('a person has one seat at most, an area without anybody is told of, and one seat serves ten', () => {
  fc.assert(
    fc.property(anyCells, fc.option(fc.nat(5000)), anyHolders, (cells, headcount, holders) => {
      const plan = planCommittee(cells, headcount, holders, [])
      const seats = plan.cells.flatMap((cell) => cell.seats)
      expect(new Set(seats).size).toBe(seats.length)
      expect(seats.length).toBeLessThanOrEqual(plan.held)
      expect(plan.cells.map(({ cellId }) => cellId).sort()).toEqual(cells.map(({ cellId }) => cellId).sort())
      for (const cell of plan.cells) {
        const reached = cell.seats.length + cell.alsoCoveredBy.length > 0
        expect(plan.uncovered.includes(cell.cellId)).toBe(!reached && cell.headcount !== 0)
        if (cell.needed !== null && cell.headcount !== null) {
          expect(cell.needed * 10).toBeGreaterThanOrEqual(cell.headcount)
          expect((cell.needed - 1) * 10).toBeLessThan(Math.max(1, cell.headcount))
        }
      }
      expect(
        plan.cells
          .slice(0, plan.uncovered.length)
          .map(({ cellId }) => cellId)
          .sort(),
      ).toEqual([...plan.uncovered].sort())
    }),
  )
})
