import { expect, test } from 'vitest'
import { coverCell } from '@/lib/coverage/cell-coverage'
import { EMPTY_TALLY } from '@/lib/coverage/cell-tally'
import type { TrendPoint } from '@/lib/coverage/over-time'
import { pointsOf, trendLine } from '@/lib/coverage/trend-line'

const point = (onDate: TrendPoint['onDate'], named: number, people: number | null): TrendPoint => ({
  onDate,
  whole: coverCell(
    { ...EMPTY_TALLY, named },
    people === null ? null : { people, source: 'count', onDate },
    onDate,
  ),
  blindCells: 0,
  talks: named,
})

test('a week in which nobody had said how many work here is a gap in the line, not a zero', () => {
  const points = [
    point('2026-01-01', 5, 20),
    point('2026-01-08', 8, null),
    point('2026-01-15', 10, 20),
    point('2026-01-22', 30, 20),
  ]
  const { unit, line } = pointsOf(points, 'named')
  expect([unit, line.map(({ value }) => value)]).toEqual(['share', [0.25, null, 0.5, 1.5]])
  expect(trendLine(line, 1)).toEqual({
    top: 1.5,
    pieces: [
      [[0, 0.25 / 1.5]],
      [
        [2 / 3, 0.5 / 1.5],
        [1, 1],
      ],
    ],
  })
})

test('without any estimate the line counts people and claims no share', () => {
  const { unit, line } = pointsOf([point('2026-01-01', 5, null), point('2026-01-08', 8, null)], 'named')
  expect([unit, line.map(({ value }) => value)]).toEqual(['count', [5, 8]])
})

test('talks are counted, whatever is known of the headcount', () => {
  expect(pointsOf([point('2026-01-01', 5, 20)], 'pace')).toMatchObject({ unit: 'count' })
})
