import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionResults, goalResult } from '@/lib/actions/action-results'
import { actionTrends, fallsTwice } from '@/lib/actions/action-trend'
import { afterSteps } from '@/lib/actions/after-steps'
import { frozenCells, NOT_PLACED } from '@/lib/actions/frozen-list'

const counted = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ eligible: Math.max(a, b), tookPart: Math.min(a, b) }))
const cells = fc
  .array(counted, { maxLength: 8 })
  .map((all) => all.map((cell, index) => ({ ...cell, cellId: `c${index}` })))
const percent = fc.option(fc.integer({ min: 1, max: 100 }), { nil: null })

test('areas add up to the whole, nobody counts twice and nowhere do more take part than could', () => {
  fc.assert(
    fc.property(cells, percent, percent, (all, goal, cellGoal) => {
      const { whole, cells: results, behind } = actionResults(all, { percent: goal, cellPercent: cellGoal })
      const sum = (of: 'eligible' | 'tookPart') => results.reduce((total, cell) => total + cell[of], 0)
      expect(whole).toMatchObject({ eligible: sum('eligible'), tookPart: sum('tookPart') })
      expect(results.every(({ share }) => share >= 0 && share <= 1)).toBe(true)
      expect(behind).toEqual(results.slice(0, behind.length))
      expect(whole.share === null).toBe(whole.eligible === 0)
      if (cellGoal === null) expect(behind).toEqual([])
    }),
  )
})

test('counts that contradict each other are a bug, not a result', () => {
  const goals = { percent: 50, cellPercent: 50 }
  expect(() => actionResults([{ cellId: 'a', eligible: 3, tookPart: 4 }], goals)).toThrow(RangeError)
})

test('a goal is met in whole people, not in rounded percents', () => {
  expect(goalResult(13, 20, 65)).toBe('met')
  expect(goalResult(12, 20, 65)).toBe('missed')
  expect(goalResult(0, 0, 65)).toBeNull()
  expect(goalResult(20, 20, null)).toBeNull()
})

test('who could take part is never only the names known', () => {
  const named = new Map([
    ['dock', 6],
    [NOT_PLACED, 1],
  ])
  const estimates = {
    whole: 40,
    cells: new Map([
      ['dock', 10],
      ['pack', 8],
    ]),
  }
  expect(frozenCells(named, estimates)).toEqual([
    { cellId: 'dock', named: 6, eligible: 10 },
    { cellId: 'pack', named: 0, eligible: 8 },
    { cellId: NOT_PLACED, named: 1, eligible: 22 },
  ])
})

test('a frozen list holds everybody named and everybody estimated, and no area has more names than people', () => {
  const people = fc.dictionary(fc.constantFrom('a', 'b', 'c', NOT_PLACED), fc.nat(30))
  fc.assert(
    fc.property(people, people, fc.option(fc.nat(100), { nil: null }), (known, guessed, whole) => {
      const named = new Map(Object.entries(known))
      const estimates = new Map(Object.entries(guessed).filter(([cellId]) => cellId !== NOT_PLACED))
      const frozen = frozenCells(named, { whole, cells: estimates })
      const sum = frozen.reduce((total, { eligible }) => total + eligible, 0)
      expect(frozen.every((cell) => cell.named <= cell.eligible && cell.eligible > 0)).toBe(true)
      expect(frozen.reduce((total, cell) => total + cell.named, 0)).toBe(
        [...named.values()].reduce((total, each) => total + each, 0),
      )
      expect(sum).toBeGreaterThanOrEqual(whole ?? 0)
    }),
  )
})

test('two falls in a row are flagged, one is not, and neither is standing still', () => {
  expect(fallsTwice([0.6, 0.5, 0.4])).toBe(true)
  expect(fallsTwice([0.4, 0.5, 0.4])).toBe(false)
  expect(fallsTwice([0.5, 0.5, 0.4])).toBe(false)
  expect(fallsTwice([0.5, 0.4])).toBe(false)
  const action = (testId: string, tookPart: number) => ({
    testId,
    cells: [{ cellId: 'night', eligible: 10, tookPart }],
  })
  const [whole, night] = actionTrends([action('old', 1), action('a', 6), action('b', 5), action('c', 4)])
  expect(whole).toMatchObject({ cellId: null, fallsTwice: true })
  expect(night?.points.map(({ testId }) => testId)).toEqual(['a', 'b', 'c'])
})

test('the next steps begin where the goal was missed, with the leader there', () => {
  const behind = actionResults([{ cellId: 'night', eligible: 50, tookPart: 11 }], {
    percent: null,
    cellPercent: 50,
  }).behind
  const moved = { tookPart: 2, followers: 14, share: 2 / 14 }
  const walt = { workerId: 'walt', cellId: 'night', tookPart: true, moved }
  const known = { behind, stayedAway: new Map([['night', 9]]), revealed: 3, unrecorded: 0 }
  expect(afterSteps({ ...known, leaders: [walt] })).toEqual([
    { kind: 'talk_with_leader', cellId: 'night', leaderId: 'walt', moved },
    { kind: 'ask_why', cellId: 'night', people: 9 },
    { kind: 'welcome', people: 3 },
  ])
  expect(afterSteps({ ...known, leaders: [] })[0]).toEqual({ kind: 'find_leader', cellId: 'night' })
})
