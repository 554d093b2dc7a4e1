import { expect, test } from 'vitest'
import type { ShownCounts } from '@/lib/campaigns/published-counts'
import { commonIssues, latestWeeks, rollUp, rollUpTrend, type ShownWeek } from '@/lib/campaigns/roll-up'

const counts = (named: number | null, supporters: number | null): ShownCounts => ({
  ...{ named, supporters },
  ...{ talkedTo: null, assessed: null, verified: null, committee: null },
})
const week = (
  place: string,
  onDate: ShownWeek['onDate'],
  shown: ShownCounts,
  more: Partial<ShownWeek> = {},
): ShownWeek => ({ place, onDate, counts: shown, issues: {}, headcount: 100, ...more })

const weeks = [
  week('a', '2026-11-02', counts(40, 20), { issues: { pay: 8 } }),
  week('a', '2026-11-09', counts(50, 25), { issues: { pay: 9, schedule: 6 } }),
  week('b', '2026-11-09', counts(30, null), { issues: { pay: 5 } }),
  week('c', '2026-11-09', counts(10, 5), { headcount: null }),
]

test('a withheld number is in no sum, and neither is its denominator', () => {
  const sums = rollUp(latestWeeks(weeks))
  expect(sums.named).toEqual({ people: 80, headcount: 200, groups: 2 })
  expect(sums.supporters).toEqual({ people: 25, headcount: 100, groups: 1 })
  expect(sums.verified).toEqual({ people: 0, headcount: 0, groups: 0 })
})

test('changing what a group withholds changes no sum: nobody can work it out from what they know', () => {
  const other = weeks.map((each) => (each.place === 'b' ? { ...each, counts: counts(null, null) } : each))
  expect(rollUp(latestWeeks(other)).supporters).toEqual(rollUp(latestWeeks(weeks)).supporters)
})

test('issues of most groups come first', () => {
  expect(commonIssues(latestWeeks(weeks))).toEqual([
    { code: 'pay', people: 14, groups: 2 },
    { code: 'schedule', people: 6, groups: 1 },
  ])
})

test('each week adds up the newest count of each group until then', () => {
  expect(rollUpTrend(weeks).map(({ onDate, sums }) => [onDate, sums.named.people])).toEqual([
    ['2026-11-02', 40],
    ['2026-11-09', 80],
  ])
})
