import type { AvailableCoach } from './available-coach'
import { countedLoad, loadPoints, waitingPoints } from './match-points'
import { freePlaces, isAway } from './may-coach'
import { NOT_ALLOWED, pairPoints, todayOf } from './pair-points'
import type { WaitingDrive } from './waiting-drive'

/** What one gets by giving each drive in turn, the longest waiting first, its best coach who is left: for comparison only. */
export function matchGreedily(
  drives: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
  now: Date,
): { served: number; points: number } {
  const fillPoints = pairPoints(drives, coaches, now)
  const places = coaches.map((coach) => (isAway(coach, todayOf(coach, now)) ? 0 : freePlaces(coach)))
  const carried = coaches.map(countedLoad)
  const row = new Int16Array(coaches.length)
  const turn = drives
    .map((drive, index) => ({ index, weight: waitingPoints(drive, now) }))
    .sort((a, b) => b.weight - a.weight)
  let served = 0
  let points = 0
  for (const { index, weight } of turn) {
    fillPoints(index, row)
    let best = -1
    let bestPoints = Number.NEGATIVE_INFINITY
    row.forEach((pair, coach) => {
      const gain = pair - loadPoints(carried[coach] ?? 0)
      if (pair === NOT_ALLOWED || places[coach] === 0 || gain <= bestPoints) return
      best = coach
      bestPoints = gain
    })
    if (best === -1) continue
    places[best] = (places[best] ?? 0) - 1
    carried[best] = (carried[best] ?? 0) + 1
    served += 1
    points += bestPoints + weight
  }
  return { served, points }
}
