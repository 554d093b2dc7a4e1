import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignCoaches } from '@/lib/coaching/assign-coaches'
import type { AvailableCoach } from '@/lib/coaching/available-coach'
import {
  countedLoad,
  loadPoints,
  MATCH_POINTS,
  MOST_PAIR_POINTS,
  waitingPoints,
} from '@/lib/coaching/match-points'
import { refuseMatch } from '@/lib/coaching/may-coach'
import { pairPointsByReasons, QUEUE_NOW, QUEUE_TODAY } from '../../support/queue-oracles'
import { randomQueue } from '../../support/random-queue'

const queues = fc
  .record({
    drives: fc.integer({ min: 2, max: 30 }),
    coaches: fc.integer({ min: 2, max: 12 }),
    seed: fc.nat(),
  })
  .map((size) => randomQueue(size, QUEUE_TODAY))

/** What each coach carries after the run. */
function loadsAfter(coaches: readonly AvailableCoach[], coachOf: ReadonlyMap<string, string>) {
  const given = [...coachOf.values()]
  return new Map(
    coaches.map(({ userId, load }) => [userId, load + given.filter((id) => id === userId).length]),
  )
}

/** What an apprentice whom nobody stands beside counts for, beside what they carry. */
const beginsAt = (coach: AvailableCoach) => countedLoad(coach) - coach.load

test('coaches who are alike carry alike: nobody two drives more than another', () => {
  fc.assert(
    fc.property(queues, fc.integer({ min: 2, max: 6 }), ({ drives, coaches }, count) => {
      const [first] = coaches
      if (!first) return
      const alike = Array.from({ length: count }, (_, index) => ({
        ...first,
        ...{ userId: `alike-${index}`, load: 0, cap: 6, away: null },
      }))
      const loads = [...loadsAfter(alike, assignCoaches(drives, alike, QUEUE_NOW).coachOf).values()]
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
    }),
  )
})

test('somebody carries more than a coach who was free for the same drive only where the pair is worth it', () => {
  fc.assert(
    fc.property(queues, ({ drives, coaches }) => {
      const { coachOf } = assignCoaches(drives, coaches, QUEUE_NOW)
      const loads = loadsAfter(coaches, coachOf)
      for (const drive of drives) {
        const coach = coaches.find(({ userId }) => userId === coachOf.get(drive.requestId))
        if (!coach) continue
        for (const other of coaches) {
          const load = loads.get(other.userId) ?? 0
          if (other === coach || load >= other.cap || refuseMatch(drive, other, QUEUE_TODAY) !== null)
            continue
          const carried = (loads.get(coach.userId) ?? 0) - 1 + beginsAt(coach)
          const heavier = loadPoints(carried) - loadPoints(load + beginsAt(other))
          const better = pairPointsByReasons(drive, coach) - pairPointsByReasons(drive, other)
          expect(better).toBeGreaterThanOrEqual(heavier)
        }
      }
    }),
  )
})

test('nobody waits on behind a drive that waited less, but for points of the pair; and never for longer than these can be worth', () => {
  const mostDays = MOST_PAIR_POINTS / MATCH_POINTS.waitingDay
  fc.assert(
    fc.property(queues, ({ drives, coaches }) => {
      const { coachOf } = assignCoaches(drives, coaches, QUEUE_NOW)
      const left = drives.filter(({ requestId }) => !coachOf.has(requestId))
      for (const served of drives) {
        const coach = coaches.find(({ userId }) => userId === coachOf.get(served.requestId))
        if (!coach) continue
        for (const waiting of left) {
          if (refuseMatch(waiting, coach, QUEUE_TODAY) !== null) continue
          const longer = waitingPoints(waiting, QUEUE_NOW) - waitingPoints(served, QUEUE_NOW)
          const better = pairPointsByReasons(served, coach) - pairPointsByReasons(waiting, coach)
          expect(longer).toBeLessThanOrEqual(better)
          expect(longer / MATCH_POINTS.waitingDay).toBeLessThanOrEqual(mostDays)
        }
      }
    }),
  )
})
