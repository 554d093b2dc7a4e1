import { expect, test } from 'vitest'
import { coverCell } from '@/lib/coverage/cell-coverage'
import { type CellTally, EMPTY_TALLY } from '@/lib/coverage/cell-tally'
import { type MapExtras, readSquare } from '@/lib/coverage/square-reading'

const today = '2026-06-30'
const square = (people: number | null, tally: Partial<CellTally>) => ({
  cellIds: ['dock'],
  coverage: coverCell(
    { ...EMPTY_TALLY, lastTouchOn: '2026-06-20', ...tally },
    people === null ? null : { people, source: 'count', onDate: today },
    today,
  ),
})
const extras: MapExtras = {
  onDate: today,
  talks: [
    { cellId: 'dock', talker: 'ana', talks: 3 },
    { cellId: 'dock', talker: 'bo', talks: 1 },
    { cellId: 'pack', talker: 'bo', talks: 9 },
  ],
  issues: [
    { cellId: 'dock', issueId: 'heat', people: 3 },
    { cellId: 'pack', issueId: 'heat', people: 5 },
  ],
  issueId: 'heat',
}

test('the committee is measured by the seats it needs, and everybody else by the headcount', () => {
  const dock = square(28, { named: 20, committee: 3, assessed: 14 })
  expect(readSquare(dock, 'committee', extras)).toEqual({ kind: 'seats', have: 3, need: 3, level: 5 })
  expect(readSquare(dock, 'assessed', extras)).toEqual({ kind: 'share', count: 14, of: 28, level: 3 })
})

test('leaders are of those known, and hatched while nobody is', () => {
  expect(readSquare(square(10, { named: 5, leadersKnown: 2, leadersWon: 1 }), 'leaders', extras)).toEqual({
    ...{ kind: 'leaders', won: 1, known: 2, level: 3 },
  })
  expect(readSquare(square(10, { named: 5 }), 'leaders', extras)).toMatchObject({ level: 'unknown' })
})

test('the fewer days since the last talk, the darker', () => {
  const level = (lastTouchOn: CellTally['lastTouchOn']) =>
    readSquare(square(10, { named: 5, lastTouchOn, committee: 1 }), 'lastTouch', extras).level
  expect([level('2026-06-28'), level('2026-06-15'), level('2026-05-20'), level('2026-04-10')]).toEqual([
    5, 4, 3, 2,
  ])
  expect([level('2026-01-01'), level(null)]).toEqual([1, 'unknown'])
})

test('pace and issues are read from the talks of the square alone', () => {
  const dock = square(20, { named: 20, talkedTo: 6 })
  expect(readSquare(dock, 'pace', extras)).toEqual({ kind: 'pace', talks: 4, talkers: 2, level: 2 })
  expect(readSquare(dock, 'issues', extras)).toEqual({ kind: 'issue', people: 3, talkedWith: 6, level: 3 })
})

test('nobody works there, nobody is known there, and a share of nothing are three different squares', () => {
  expect(readSquare(null, 'named', extras).level).toBe('nobody')
  expect(readSquare(square(0, { lastTouchOn: null }), 'named', extras).level).toBe('nobody')
  expect(readSquare(square(9, { lastTouchOn: null }), 'named', extras).level).toBe('unknown')
  expect(readSquare(square(9, { named: 3 }), 'supporters', extras)).toMatchObject({ count: 0, level: 1 })
})
