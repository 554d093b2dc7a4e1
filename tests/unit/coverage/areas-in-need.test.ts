import { expect, test } from 'vitest'
import { areasInNeed } from '@/lib/coverage/areas-in-need'
import { coverCell } from '@/lib/coverage/cell-coverage'
import { sumTallies } from '@/lib/coverage/cell-tally'

const today = '2026-11-22' as const
const cell = (cellId: string, lastTouchOn: `${number}-${number}-${number}` | null) => ({
  cellId,
  ...coverCell({ ...sumTallies([]), named: 4, lastTouchOn }, null, today),
})

test('an area without contact, a quiet one, one with old promises, and people whose colleague left are told; the rest is not', () => {
  const needs = areasInNeed({
    coverage: { cells: [cell('fine', '2026-11-20'), cell('dock', null), cell('pack', '2026-10-01')] },
    overdue: [{ cellId: 'pack', steps: 3, oldestDays: 9 }],
    talkerGone: [{ cellId: null, people: 2 }],
  })
  expect(needs).toEqual([
    {
      cellId: 'pack',
      needs: [
        { why: 'quiet', count: null },
        { why: 'overdue', count: 3, days: 9 },
      ],
    },
    { cellId: 'dock', needs: [{ why: 'nobody_talks', count: null }] },
    { cellId: null, needs: [{ why: 'talker_gone', count: 2 }] },
  ])
})
