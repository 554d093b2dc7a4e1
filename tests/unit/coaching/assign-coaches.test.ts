import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignCoaches } from '@/lib/coaching/assign-coaches'
import type { AvailableCoach } from '@/lib/coaching/available-coach'
import { refuseMatch } from '@/lib/coaching/may-coach'
import { seededRandom } from '@/lib/coaching/seeded-random'
import type { WaitingDrive } from '@/lib/coaching/waiting-drive'
import {
  bestByHighs,
  bestByTrying,
  pointsByReasons,
  QUEUE_NOW,
  QUEUE_TODAY,
} from '../../support/queue-oracles'
import { randomQueue } from '../../support/random-queue'

const TODAY = QUEUE_TODAY
const NOW = QUEUE_NOW

const queues = fc
  .record({
    drives: fc.integer({ min: 1, max: 30 }),
    coaches: fc.integer({ min: 1, max: 12 }),
    seed: fc.nat(),
  })
  .map((size) => randomQueue(size, TODAY))

test('no cap, language, away date, membership or conflict is ever broken', () => {
  fc.assert(
    fc.property(queues, ({ drives, coaches }) => {
      const { coachOf } = assignCoaches(drives, coaches, NOW)
      const given = new Map<string, number>()
      for (const [requestId, coachId] of coachOf) {
        const drive = drives.find((one) => one.requestId === requestId)
        const coach = coaches.find((one) => one.userId === coachId)
        if (!drive || !coach) throw new Error('made up somebody')
        expect(refuseMatch(drive, coach, TODAY)).toBeNull()
        given.set(coachId, (given.get(coachId) ?? 0) + 1)
      }
      for (const coach of coaches)
        expect((given.get(coach.userId) ?? 0) + coach.load).toBeLessThanOrEqual(
          Math.max(coach.cap, coach.load),
        )
    }),
    { numRuns: 200 },
  )
})

test('small queues: no way of pairing serves more, or as many with more points', () => {
  const small = fc
    .record({
      drives: fc.integer({ min: 1, max: 6 }),
      coaches: fc.integer({ min: 1, max: 3 }),
      seed: fc.nat(),
    })
    .map((size) => randomQueue(size, TODAY))
  fc.assert(
    fc.property(small, ({ drives, coaches }) => {
      const { coachOf, points } = assignCoaches(drives, coaches, NOW)
      expect({ served: coachOf.size, points }).toEqual(bestByTrying(drives, coaches))
    }),
    { numRuns: 150 },
  )
})

test('sixty drives and twenty-five coaches with caps: as many points as a linear programming solver reaches', async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { drives, coaches } = randomQueue({ drives: 60, coaches: 25, seed }, TODAY)
    const { coachOf, points, gap } = assignCoaches(drives, coaches, NOW)
    expect(gap).toBe(0)
    expect({ served: coachOf.size, points }).toEqual(await bestByHighs(drives, coaches))
  }
}, 60_000)

test('the points are those of the published reasons, and as many as a linear programming solver reaches', async () => {
  await fc.assert(
    fc.asyncProperty(queues, async ({ drives, coaches }) => {
      const { coachOf, points, gap } = assignCoaches(drives, coaches, NOW)
      expect(gap).toBe(0)
      expect(pointsByReasons(coachOf, drives, coaches)).toBe(points)
      const best = await bestByHighs(drives, coaches)
      expect({ served: coachOf.size, points }).toEqual(best)
    }),
    { numRuns: 30 },
  )
}, 30_000)

test('the order in which drives and coaches are handed in changes nothing', () => {
  fc.assert(
    fc.property(queues, fc.nat(), ({ drives, coaches }, seed) => {
      const random = seededRandom(seed)
      const shuffled = <Value>(values: readonly Value[]) =>
        values
          .map((value) => ({ value, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => value)
      expect(assignCoaches(shuffled(drives), shuffled(coaches), NOW)).toEqual(
        assignCoaches(drives, coaches, NOW),
      )
    }),
  )
})

test('nobody waits who could have been served without sending somebody else away', () => {
  fc.assert(
    fc.property(queues, ({ drives, coaches }) => {
      const { coachOf } = assignCoaches(drives, coaches, NOW)
      const free = coaches.filter(
        (coach) => coach.load + [...coachOf.values()].filter((id) => id === coach.userId).length < coach.cap,
      )
      for (const drive of drives.filter(({ requestId }) => !coachOf.has(requestId))) {
        expect(free.filter((coach) => refuseMatch(drive, coach, TODAY) === null)).toEqual([])
      }
    }),
  )
})

test('when one proposal is accepted, the best for all others is what it was', () => {
  fc.assert(
    fc.property(queues, ({ drives, coaches }) => {
      const before = assignCoaches(drives, coaches, NOW)
      const [first] = before.coachOf
      if (!first) return
      const [requestId, coachId] = first
      const rest = drives.filter((drive) => drive.requestId !== requestId)
      const then = coaches.map((coach) =>
        coach.userId === coachId ? { ...coach, load: coach.load + 1 } : coach,
      )
      const kept = new Map([...before.coachOf].filter(([id]) => id !== requestId))
      const after = assignCoaches(rest, then, NOW)
      expect(after.coachOf.size).toBe(kept.size)
      expect(after.points).toBe(pointsByReasons(kept, rest, then))
    }),
  )
})

test('one more coach never means fewer drives served or, for as many, fewer points', () => {
  fc.assert(
    fc.property(queues, fc.nat(), ({ drives, coaches }, seed) => {
      const [added] = randomQueue({ drives: 1, coaches: 1, seed }, TODAY).coaches
      if (!added) return
      const before = assignCoaches(drives, coaches, NOW)
      const after = assignCoaches(drives, [...coaches, { ...added, userId: 'one-more' }], NOW)
      expect(after.coachOf.size).toBeGreaterThanOrEqual(before.coachOf.size)
      if (after.coachOf.size === before.coachOf.size)
        expect(after.points).toBeGreaterThanOrEqual(before.points)
    }),
  )
})

test('where coaches are short, the drive that waited longer comes first among equals', () => {
  const { drives, coaches } = randomQueue({ drives: 1, coaches: 1, seed: 5 }, TODAY)
  const [drive] = drives
  const [coach] = coaches
  if (!drive || !coach) throw new Error('no queue')
  const alike: WaitingDrive = { ...drive, languages: ['en'], urgency: 'usual', closedTo: new Set() }
  const early = { ...alike, requestId: 'b', openedAt: new Date('2026-11-01T00:00:00Z') }
  const late = { ...alike, requestId: 'a', openedAt: new Date('2026-11-19T00:00:00Z') }
  const only: AvailableCoach = { ...coach, languages: ['en'], cap: 1, load: 0, away: null }
  expect([...assignCoaches([late, early], [only], NOW).coachOf.keys()]).toEqual(['b'])
  const urgent = { ...late, urgency: 'now' as const }
  expect([...assignCoaches([urgent, early], [only], NOW).coachOf.keys()]).toEqual(['a'])
})
