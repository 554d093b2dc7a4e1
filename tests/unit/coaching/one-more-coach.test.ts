import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignCoaches } from '@/lib/coaching/assign-coaches'
import { inventedCoach, oneMoreCoach, PLACES_OF_ONE_MORE } from '@/lib/coaching/one-more-coach'
import { QUEUE_NOW, QUEUE_TODAY } from '../../support/queue-oracles'
import { randomQueue } from '../../support/random-queue'

test('one more coach helps as many groups as they have places, and of those that get nobody now', () => {
  const queues = fc
    .record({
      drives: fc.integer({ min: 1, max: 30 }),
      coaches: fc.integer({ min: 0, max: 8 }),
      seed: fc.nat(),
    })
    .map((size) => randomQueue(size, QUEUE_TODAY))
  fc.assert(
    fc.property(queues, ({ drives, coaches }) => {
      const unserved = drives.length - assignCoaches(drives, coaches, QUEUE_NOW).coachOf.size
      const more = oneMoreCoach(drives, coaches, QUEUE_NOW)
      for (const { drives: helped } of more) {
        expect(helped).toBeGreaterThan(0)
        expect(helped).toBeLessThanOrEqual(Math.min(PLACES_OF_ONE_MORE, unserved))
      }
      for (const { language, drives: helped } of more) {
        const asMatched = assignCoaches(drives, [...coaches, inventedCoach(language)], QUEUE_NOW)
        expect(drives.length - unserved + helped).toBe(asMatched.coachOf.size)
      }
      // Whoever gets nobody is helped by somebody who speaks their language.
      expect(more.length > 0).toBe(unserved > 0)
    }),
  )
})

test('the language that most wait for comes first, and nothing is said where everybody is served', () => {
  const { drives } = randomQueue({ drives: 5, coaches: 0, seed: 3 }, QUEUE_TODAY)
  const spoken = drives.map((drive, index) => ({ ...drive, languages: [index < 4 ? 'pl' : 'es'] }))
  expect(oneMoreCoach(spoken, [], QUEUE_NOW)).toEqual([
    { language: 'pl', drives: 2 },
    { language: 'es', drives: 1 },
  ])
  expect(oneMoreCoach([], [], QUEUE_NOW)).toEqual([])
})
