import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whoNeedsAHand } from '@/lib/leaders/needs-a-hand'
import { followThrough, onOneThread, spreadOfTalks } from '@/lib/leaders/shared-load'

test('twelve of twenty talks by one person are too many for one', () => {
  const spread = spreadOfTalks([
    { talker: 'walt', talks: 12 },
    { talker: 'ana', talks: 5 },
    { talker: 'bo', talks: 3 },
  ])
  expect(spread).toEqual({ talks: 20, talkers: 3, topShare: 0.6, isHeavy: true, busiest: 'walt' })
  expect(spreadOfTalks([])).toMatchObject({ talks: 0, topShare: null, isHeavy: false, busiest: null })
  expect(spreadOfTalks([{ talker: 'walt', talks: 4 }])).toMatchObject({ topShare: 1, isHeavy: false })
})

const anyTalks = fc.array(fc.record({ talker: fc.constantFrom('a', 'b', 'c', 'd'), talks: fc.nat(40) }))

test('the share of the busiest is of all talks, however they are written down, and never less than an even share', () => {
  fc.assert(
    fc.property(anyTalks, (counted) => {
      const { talks, talkers, topShare, isHeavy, busiest } = spreadOfTalks(counted)
      expect(talks).toBe(counted.reduce((sum, each) => sum + each.talks, 0))
      expect(spreadOfTalks([...counted].reverse())).toEqual(spreadOfTalks(counted))
      expect(busiest !== null).toBe(isHeavy)
      if (topShare === null) return
      expect(topShare).toBeLessThanOrEqual(1)
      expect(topShare * talkers).toBeGreaterThanOrEqual(1 - 1e-9)
    }),
  )
})

test('a promise that is open after its day was not kept; one that got a new date or was taken back is no broken one', () => {
  const promises = [
    { outcome: 'kept', count: 6 },
    { outcome: 'not_kept', count: 2 },
    { outcome: null, count: 3 },
    { outcome: 'renegotiated', count: 4 },
    { outcome: 'withdrawn', count: 5 },
  ]
  expect(followThrough(promises)).toEqual({ kept: 6, due: 11, overdue: 3, share: 6 / 11, isLow: true })
  expect(followThrough([])).toMatchObject({ due: 0, share: null, isLow: false })
})

test('people on one thread: one talker however often, and never whoever wanted it so', () => {
  const person = (workerId: string, talkers: string[], apart = false) => ({
    workerId,
    cellId: null,
    talkers,
    apart,
  })
  const people = [
    person('once', ['walt']),
    person('often', ['walt', 'walt']),
    person('two', ['walt', 'ana']),
    person('never', []),
    person('peace', ['walt'], true),
  ]
  expect(onOneThread(people).map(({ workerId }) => workerId)).toEqual(['once', 'often'])
})

const anyPlate = fc.record({
  who: fc.uuid(),
  carriesMost: fc.boolean(),
  overdue: fc.nat(10),
  waiting: fc.nat(20),
})

test('who needs a hand is no ranking: no number, and the order says nothing about who did what', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyPlate, { selector: ({ who }) => who }), (plates) => {
      const named = whoNeedsAHand(plates)
      expect(named.map(({ who }) => who)).toEqual(named.map(({ who }) => who).toSorted())
      expect(named.every((each) => Object.keys(each).sort().join() === 'who,why')).toBe(true)
      const worse = whoNeedsAHand(plates.map((plate) => ({ ...plate, overdue: plate.overdue + 1 })))
      for (const { who } of named) expect(worse.map((each) => each.who)).toContain(who)
    }),
  )
})
