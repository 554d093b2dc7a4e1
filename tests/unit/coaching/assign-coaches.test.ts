import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignCoaches } from '@/lib/coaching/assign-coaches'
import type { AvailableCoach } from '@/lib/coaching/available-coach'
import { loadPoints, matchReasons, waitingPoints } from '@/lib/coaching/match-points'
import { refuseMatch } from '@/lib/coaching/may-coach'
import { todayOf } from '@/lib/coaching/pair-points'
import { seededRandom } from '@/lib/coaching/seeded-random'
import { sharedHours, weekMasks } from '@/lib/coaching/shared-hours'
import type { WaitingDrive } from '@/lib/coaching/waiting-drive'
import { leastTotalByHighs } from '../../support/assignment-oracles'
import { randomQueue } from '../../support/random-queue'

const TODAY = '2026-11-20'
const NOW = new Date('2026-11-20T12:00:00Z')
const week = weekMasks(NOW)

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

function pointsByReasons(
  coachOf: ReadonlyMap<string, string>,
  drives: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
): number {
  const carried = new Map(coaches.map((coach) => [coach.userId, coach.load]))
  let points = 0
  for (const drive of drives) {
    const coach = coaches.find(({ userId }) => userId === coachOf.get(drive.requestId))
    if (!coach) continue
    const before = carried.get(coach.userId) ?? 0
    points += pairPointsByReasons(drive, coach) - loadPoints(before) + waitingPoints(drive, NOW)
    carried.set(coach.userId, before + 1)
  }
  return points
}

function pairPointsByReasons(drive: WaitingDrive, coach: AvailableCoach): number {
  const hours = sharedHours(
    week(drive.availability, drive.timeZone),
    week(coach.availability, coach.timeZone),
  )
  return matchReasons(drive, coach, hours, todayOf(coach, NOW)).reduce((sum, { points }) => sum + points, 0)
}

const SERVED = 1_000_000

/** Most drives served, then most points, by HiGHS over every allowed pair. */
async function bestByHighs(drives: readonly WaitingDrive[], coaches: readonly AvailableCoach[]) {
  const pairs = drives.map((drive) =>
    coaches.flatMap((coach, column) =>
      refuseMatch(drive, coach, TODAY) === null ? [{ column, cost: -pairPointsByReasons(drive, coach) }] : [],
    ),
  )
  const rowStart = Int32Array.from(
    [0, ...pairs].map((_, row) => pairs.slice(0, row).reduce((sum, list) => sum + list.length, 0)),
  )
  const total = await leastTotalByHighs({
    rows: drives.length,
    columns: coaches.length,
    edges: {
      rowStart,
      column: Int32Array.from(pairs.flat(), ({ column }) => column),
      cost: Float64Array.from(pairs.flat(), ({ cost }) => cost),
    },
    capacity: Int32Array.from(coaches, (coach) => Math.max(0, coach.cap - coach.load)),
    placeCost: (column, taken) => loadPoints((coaches[column]?.load ?? 0) + taken),
    leaveOutCost: Float64Array.from(drives, (drive) => SERVED + waitingPoints(drive, NOW)),
  })
  const waiting = drives.reduce((sum, drive) => sum + waitingPoints(drive, NOW), 0)
  const gained = SERVED * drives.length + waiting - total
  const served = Math.round(gained / SERVED)
  return { served, points: gained - served * SERVED }
}
