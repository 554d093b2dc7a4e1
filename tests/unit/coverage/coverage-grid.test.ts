import { expect, test } from 'vitest'
import type { CellPlace } from '@/lib/coverage/cell-place'
import { EMPTY_TALLY } from '@/lib/coverage/cell-tally'
import { coverageGrid } from '@/lib/coverage/coverage-grid'
import { coverDrive } from '@/lib/coverage/drive-coverage'
import { shareLevel } from '@/lib/coverage/share-level'

const counted = (cellId: string, named: number, people: number | null) => ({
  cellId,
  tally: { ...EMPTY_TALLY, named },
  headcount: people === null ? null : { people, source: 'count' as const, onDate: '2026-06-01' as const },
})
const place = (cellId: string, departmentId: string, shiftId: string): CellPlace => ({
  cellId,
  siteId: 'hall',
  departmentId,
  shiftId,
  jobClassId: null,
  unitId: null,
  contractorId: null,
})

const coverage = coverDrive({
  onDate: '2026-06-30',
  lastShockOn: null,
  headcount: null,
  cells: [counted('a', 3, 12), counted('b', 5, 10), counted('c', 2, 4), counted('d', 1, null)],
  notPlaced: EMPTY_TALLY,
})
const grid = coverageGrid(coverage, [
  place('a', 'dock', 'day'),
  place('b', 'dock', 'night'),
  place('c', 'pack', 'day'),
  place('d', 'pack', 'day'),
])

test('a square adds up the cells that differ by job only, and a hole in the estimates stays a hole', () => {
  const [dock, pack] = grid.rows
  expect(grid.shiftIds).toEqual(['day', 'night'])
  expect(dock?.total.coverage.named).toMatchObject({ count: 8, of: 22 })
  expect(pack?.squares[0]).toMatchObject({
    cellIds: ['c', 'd'],
    coverage: { named: { count: 3, of: null, share: null } },
  })
  expect(grid.columnTotals[1]?.coverage.named).toMatchObject({ count: 5, of: 10 })
})

test('where no cell is drawn the square is missing, not zero', () => {
  expect(grid.rows[1]?.squares[1]).toBeNull()
})

test('classes have stated limits, and without an estimate there is none', () => {
  const level = (share: number | null) => shareLevel({ count: 0, of: null, share })
  expect([0, 0.2, 0.21, 0.6, 0.81, 1.4].map(level)).toEqual([1, 1, 2, 3, 5, 5])
  expect(level(null)).toBeNull()
})
