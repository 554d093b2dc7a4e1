import { expect, test } from 'vitest'
import { coverCell } from '@/lib/coverage/cell-coverage'
import { EMPTY_TALLY } from '@/lib/coverage/cell-tally'
import { rankCells } from '@/lib/coverage/rank-cells'

const cell = (cellId: string, people: number | null, tally: Partial<typeof EMPTY_TALLY>) => ({
  cellId,
  ...coverCell(
    { ...EMPTY_TALLY, ...tally },
    people === null ? null : { people, source: 'guess', onDate: '2026-06-01' },
    '2026-06-30',
  ),
})

test('cells without any contact come first, the larger before the smaller', () => {
  const ranked = rankCells([
    cell('dock', 12, { named: 10, talkedTo: 8, lastTouchOn: '2026-06-20', leadersKnown: 1, committee: 1 }),
    cell('night dock', 14, {}),
    cell('small night', 3, { named: 2 }),
    cell('pack', 90, { named: 30, talkedTo: 9, lastTouchOn: '2026-06-25' }),
  ])
  expect(ranked.map(({ cellId }) => cellId)).toEqual(['night dock', 'small night', 'pack', 'dock'])
  expect(ranked.map(({ reasons }) => reasons[0])).toEqual([
    'nobody_known',
    'nobody_talked_with',
    'no_leader',
    'uncharted',
  ])
})

test('nobody is sent where nobody works or nothing is left to do', () => {
  const done = { named: 5, talkedTo: 5, committee: 1, leadersKnown: 1, lastTouchOn: '2026-06-29' } as const
  expect(rankCells([cell('closed', 0, {}), cell('done', 5, done)])).toEqual([])
})

test('a cell that nobody has counted is not forgotten', () => {
  expect(rankCells([cell('unknown', null, {})]).map(({ reasons }) => reasons)).toEqual([['nobody_known']])
})
