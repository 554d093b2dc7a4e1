import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tieGaps } from '@/lib/leaders/tie-gaps'
import { followersOf, type Tie, tieEnds } from '@/lib/leaders/ties'
import { knownByTimeTogether } from '@/lib/leaders/time-together'

const knows = (one: string, other: string): Tie => {
  const [fromWorkerId, toWorkerId] = tieEnds('knows', one, other)
  return { fromWorkerId, toWorkerId, kind: 'knows', confidence: 2 }
}

test('a follower counts once, with how sure we are at best, and nobody follows themself', () => {
  const tie = (toWorkerId: string, confidence: 1 | 3): Tie => ({
    ...{ fromWorkerId: 'walt', toWorkerId, kind: 'follows', confidence },
  })
  const followers = followersOf([tie('dana', 1), tie('dana', 3), tie('walt', 3), knows('walt', 'mo')])
  expect([...(followers.get('walt') ?? [])]).toEqual([['dana', 3]])
})

test('to know each other has no direction: whoever is named first, it is the same tie', () => {
  expect(tieEnds('knows', 'b', 'a')).toEqual(tieEnds('knows', 'a', 'b'))
  expect(tieEnds('follows', 'b', 'a')).toEqual(['b', 'a'])
})

test('whom nobody knows, and between which shifts nobody knows anybody', () => {
  const people = [
    { workerId: 'dana', shiftId: 'day' },
    { workerId: 'mo', shiftId: 'eve' },
    { workerId: 'fay', shiftId: 'night' },
    { workerId: 'ida', shiftId: null },
  ]
  expect(tieGaps(people, [knows('dana', 'mo'), knows('fay', 'somebody who left')])).toEqual({
    knowsNobody: ['fay', 'ida'],
    shiftsApart: [
      ['day', 'night'],
      ['eve', 'night'],
    ],
  })
})

const anyTimes = fc.array(
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
    .map((workerIds) => ({ togetherId: workerIds.join(), workerIds })),
  { maxLength: 6 },
)

test('people who spent time together know each other: every pair once, and no follower among them', () => {
  fc.assert(
    fc.property(anyTimes, (times) => {
      const ties = knownByTimeTogether(times)
      expect(ties.every(({ kind }) => kind === 'knows')).toBe(true)
      expect(followersOf(ties).size).toBe(0)
      const pairs = ties.map(({ fromWorkerId, toWorkerId }) => `${fromWorkerId} ${toWorkerId}`)
      expect(new Set(pairs).size).toBe(pairs.length)
      for (const { workerIds } of times)
        for (const one of workerIds)
          for (const other of workerIds) if (one < other) expect(pairs).toContain(`${one} ${other}`)
    }),
  )
})

test('more time together never opens a gap', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((workerId, index) => ({
    workerId,
    shiftId: `s${index % 3}`,
  }))
  fc.assert(
    fc.property(anyTimes, anyTimes, (before, more) => {
      const old = tieGaps(people, knownByTimeTogether(before))
      const now = tieGaps(people, knownByTimeTogether([...before, ...more]))
      expect(old.knowsNobody).toEqual(expect.arrayContaining(now.knowsNobody))
      expect(old.shiftsApart.length).toBeGreaterThanOrEqual(now.shiftsApart.length)
    }),
  )
})
