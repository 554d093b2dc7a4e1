import type { AvailableCoach } from '@/lib/coaching/available-coach'
import { countedLoad, loadPoints, matchReasons, waitingPoints } from '@/lib/coaching/match-points'
import { freePlaces, refuseMatch } from '@/lib/coaching/may-coach'
import { todayOf } from '@/lib/coaching/pair-points'
import { sharedHours, weekMasks } from '@/lib/coaching/shared-hours'
import type { WaitingDrive } from '@/lib/coaching/waiting-drive'
import { leastTotalByHighs } from './assignment-oracles'

/** The day on which invented queues are looked at. */
export const QUEUE_TODAY = '2026-11-20'
export const QUEUE_NOW = new Date('2026-11-20T12:00:00Z')
const TODAY = QUEUE_TODAY
const NOW = QUEUE_NOW
const week = weekMasks(NOW)

/** The most drives that can have a coach, and the most points for so many. */
export type Best = { served: number; points: number }

/** The best pairing of a tiny queue, by trying every one that the hard rules allow. */
export function bestByTrying(drives: readonly WaitingDrive[], coaches: readonly AvailableCoach[]): Best {
  const chosen = new Map<string, string>()
  let best: Best = { served: 0, points: 0 }
  const tryDrive = (index: number): void => {
    const drive = drives[index]
    if (!drive) {
      const points = pointsByReasons(chosen, drives, coaches)
      if (chosen.size > best.served || (chosen.size === best.served && points > best.points))
        best = { served: chosen.size, points }
      return
    }
    tryDrive(index + 1)
    for (const coach of coaches) {
      const taken = [...chosen.values()].filter((id) => id === coach.userId).length
      if (taken >= freePlaces(coach) || refuseMatch(drive, coach, TODAY) !== null) continue
      chosen.set(drive.requestId, coach.userId)
      tryDrive(index + 1)
      chosen.delete(drive.requestId)
    }
  }
  tryDrive(0)
  return best
}

/** The points of a given pairing, reckoned from the published reasons alone. */
export function pointsByReasons(
  coachOf: ReadonlyMap<string, string>,
  drives: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
): number {
  const carried = new Map(coaches.map((coach) => [coach.userId, countedLoad(coach)]))
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

/** The points of one pair before load, by the published reasons. */
export function pairPointsByReasons(drive: WaitingDrive, coach: AvailableCoach): number {
  const hours = sharedHours(
    week(drive.availability, drive.timeZone),
    week(coach.availability, coach.timeZone),
  )
  return matchReasons(drive, coach, hours, todayOf(coach, NOW)).reduce((sum, { points }) => sum + points, 0)
}

const SERVED = 1_000_000

/** Most drives served, then most points, by HiGHS over every allowed pair. */
export async function bestByHighs(
  drives: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
): Promise<Best> {
  const pairs = drives.map((drive) =>
    coaches.flatMap((coach, column) =>
      refuseMatch(drive, coach, TODAY) === null ? [{ column, cost: -pairPointsByReasons(drive, coach) }] : [],
    ),
  )
  const starts = Int32Array.from(
    [0, ...pairs].map((_, row) => pairs.slice(0, row).reduce((sum, list) => sum + list.length, 0)),
  )
  const loads = coaches.map(countedLoad)
  const total = await leastTotalByHighs({
    rows: drives.length,
    columns: coaches.length,
    edges: {
      start: starts.subarray(0, -1),
      end: starts.subarray(1),
      column: Int32Array.from(pairs.flat(), ({ column }) => column),
      cost: Float64Array.from(pairs.flat(), ({ cost }) => cost),
    },
    capacity: Int32Array.from(coaches, (coach) => Math.max(0, coach.cap - coach.load)),
    placeCost: (column, taken) => loadPoints((loads[column] ?? 0) + taken),
    leaveOutCost: Float64Array.from(drives, (drive) => SERVED + waitingPoints(drive, NOW)),
  })
  const waiting = drives.reduce((sum, drive) => sum + waitingPoints(drive, NOW), 0)
  const gained = SERVED * drives.length + waiting - total
  const served = Math.round(gained / SERVED)
  return { served, points: gained - served * SERVED }
}
