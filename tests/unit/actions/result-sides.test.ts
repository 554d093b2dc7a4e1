import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionResults } from '@/lib/actions/action-results'
import { NOT_PLACED } from '@/lib/actions/frozen-list'
import { predictionFrom } from '@/lib/actions/predictions'
import { RESULT_SIDES, resultRows, resultSideOf, resultSides, sideCode } from '@/lib/actions/result-sides'
import { wilsonInterval } from '@/lib/actions/wilson-interval'
import type { CellPlace } from '@/lib/coverage/cell-place'

const place = (cellId: string, departmentId: string | null, shiftId: string | null): CellPlace => ({
  ...{ cellId, siteId: 'hall', departmentId, shiftId },
  ...{ jobClassId: null, unitId: null, contractorId: null },
})
const places = [
  place('dock-day', 'dock', 'day'),
  place('dock-night', 'dock', 'night'),
  place('pack-day', 'pack', 'day'),
  place('pack-night', 'pack', 'night'),
  place('office', 'office', null),
]
const counted = (cellId: string, tookPart: number, eligible: number) => ({ cellId, tookPart, eligible })
const goals = { percent: 50, cellPercent: 50 }

test('a shift that stays behind shows, although areas and the whole do not', () => {
  const { cells, whole } = actionResults(
    [
      counted('dock-day', 18, 20),
      counted('dock-night', 2, 10),
      counted('pack-day', 25, 30),
      counted('pack-night', 5, 20),
    ],
    goals,
  )
  expect(whole.goal).toBe('met')
  const rows = resultRows({ cells, places, byCell: null }, 'shift')
  expect(rows.map(({ key, tookPart, eligible, behind }) => ({ key, tookPart, eligible, behind }))).toEqual([
    { key: 'night', tookPart: 7, eligible: 30, behind: 2 },
    { key: 'day', tookPart: 43, eligible: 50, behind: 0 },
  ])
  const departments = resultRows({ cells, places, byCell: null }, 'department')
  expect(departments.map(({ key, share }) => [key, share])).toEqual([
    ['pack', 0.6],
    ['dock', 20 / 30],
  ])
})

test('a range of a shift comes from its people, never from the shares of its areas', () => {
  const { cells } = actionResults([counted('dock-night', 3, 10), counted('pack-night', 9, 10)], goals)
  const byCell = [
    { cellId: 'dock-night', prediction: predictionFrom(2, 4) },
    { cellId: 'pack-night', prediction: predictionFrom(7, 8) },
  ]
  const [night] = resultRows({ cells, places, byCell }, 'shift')
  expect(night?.prediction).toMatchObject({ did: 9, expected: 12, range: wilsonInterval(9, 12) })
})

const anyCells = fc.uniqueArray(
  fc.record({
    cellId: fc.constantFrom(...places.map(({ cellId }) => cellId), NOT_PLACED, 'retired'),
    eligible: fc.integer({ min: 1, max: 60 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { selector: ({ cellId }) => cellId, minLength: 1 },
)

test('by whatever side, everybody is counted once', () => {
  fc.assert(
    fc.property(anyCells, fc.constantFrom(...RESULT_SIDES), (drawn, side) => {
      const { cells, whole, behind } = actionResults(
        drawn.map(({ cellId, eligible, part }) => counted(cellId, Math.round(eligible * part), eligible)),
        goals,
      )
      const byCell = cells.map(({ cellId, tookPart, eligible }) => ({
        cellId,
        prediction: predictionFrom(Math.min(tookPart, 5), Math.min(eligible, 5)),
      }))
      const rows = resultRows({ cells, places, byCell }, side)
      const total = (of: (row: (typeof rows)[number]) => number) =>
        rows.reduce((sum, row) => sum + of(row), 0)
      expect(total(({ eligible }) => eligible)).toBe(whole.eligible)
      expect(total(({ tookPart }) => tookPart)).toBe(whole.tookPart)
      expect(total((row) => row.behind)).toBe(behind.length)
      expect(total(({ areas }) => areas)).toBe(cells.length)
      expect(total(({ prediction }) => prediction?.did ?? 0)).toBe(
        byCell.reduce((sum, { prediction }) => sum + prediction.did, 0),
      )
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    }),
  )
})

test('only sides by which the areas differ are offered, and an address asks for one by a letter', () => {
  const { cells } = actionResults([counted('dock-day', 1, 2), counted('dock-night', 1, 2)], goals)
  expect(resultSides({ cells, places })).toEqual(['cell', 'shift'])
  for (const side of RESULT_SIDES) expect(resultSideOf(sideCode(side))).toBe(side)
  expect(resultSideOf('x')).toBe('cell')
  expect(resultSideOf(undefined)).toBe('cell')
})
