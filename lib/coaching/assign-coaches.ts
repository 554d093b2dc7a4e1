import type { AvailableCoach } from './available-coach'
import { candidateChooser } from './candidate-chooser'
import { CandidateLists } from './candidate-lists'
import { countedLoad, loadPoints, MOST_PAIR_POINTS, waitingPoints } from './match-points'
import { freePlaces, isAway } from './may-coach'
import { pairPoints, todaysOf } from './pair-points'
import { type Assignment, assignSparsely } from './sparse-assignment'
import type { WaitingDrive } from './waiting-drive'

/** Coaches of a drive looked at when its turn comes, the cheapest at the prices so far; others come in where they would help. */
const FIRST_CANDIDATES = 12
const ADDED_CANDIDATES = 8
const MOST_ROUNDS = 40
/** Up to this many pairs the answer is exact; beyond, looking on for less than a share of the points is not worth the wait. */
const PAIRS_EXACT = 1_000_000
const GAP_ACCEPTED = 0.0004

export type QueueAssignment = {
  /** Request id → coach id. Drives that have to wait are not in it. */
  coachOf: ReadonlyMap<string, string>
  /** Points of all pairs, less what the load of their coaches takes off, and the waiting points of the drives served. */
  points: number
  /** The most by which any other assignment of the queue could be better; 0 = proven best. */
  gap: number
}

/**
 * Gives the whole queue coaches at once: as many drives as possible, and among those ways the one with the most points.
 *
 * Not greedy: a drive may get its second choice when that frees the only coach another drive can talk to. Where coaches
 * are short, those who waited longest (and urgent ones) come first. The order of the inputs changes nothing.
 */
export function assignCoaches(
  waiting: readonly WaitingDrive[],
  everyCoach: readonly AvailableCoach[],
  now: Date,
): QueueAssignment {
  const drives = [...waiting].sort(
    (a, b) => waitingPoints(b, now) - waitingPoints(a, now) || compareIds(a.requestId, b.requestId),
  )
  const todayOf = todaysOf(now)
  const coaches = everyCoach
    .filter((coach) => freePlaces(coach) > 0 && !isAway(coach, todayOf(coach)))
    .sort((a, b) => compareIds(a.userId, b.userId))

  // One more drive with a coach outweighs every point that the changes it takes could cost.
  const mostPlaces = Math.max(0, ...coaches.map((coach) => coach.cap))
  const oneDrive = (MOST_PAIR_POINTS + loadPoints(mostPlaces + 1)) * (drives.length + 1)
  const carried = coaches.map(countedLoad)
  const placeCost = (coach: number, taken: number) => loadPoints((carried[coach] ?? 0) + taken)
  const market = {
    rows: drives.length,
    columns: coaches.length,
    capacity: Int32Array.from(coaches, freePlaces),
    placeCost,
    leaveOutCost: Float64Array.from(drives, (drive) => oneDrive + waitingPoints(drive, now)),
  }

  const accepted = drives.length * coaches.length <= PAIRS_EXACT ? 0 : GAP_ACCEPTED
  const candidates = new CandidateLists(drives.length)
  const choose = candidateChooser(drives, coaches.length, pairPoints(drives, coaches, now), candidates)
  const beforeRow = (row: number, prices: Float64Array) =>
    choose(row, { prices, limit: Number.POSITIVE_INFINITY, most: FIRST_CANDIDATES })
  for (let round = 1; ; round++) {
    const found = assignSparsely({ ...market, edges: candidates, ...(round === 1 && { beforeRow }) })
    let gap = 0
    found.rowPrice.forEach((limit, row) => {
      gap += choose(row, { prices: found.columnPrice, limit, most: ADDED_CANDIDATES })
    })
    const points = sum(market.leaveOutCost) - oneDrive * countServed(found) - found.total
    if (gap <= accepted * points || round === MOST_ROUNDS)
      return { coachOf: readPairs(found, drives, coaches), points, gap }
  }
}

function readPairs(
  { columnOf }: Assignment,
  drives: readonly WaitingDrive[],
  coaches: readonly AvailableCoach[],
) {
  const coachOf = new Map<string, string>()
  drives.forEach((drive, row) => {
    const coach = coaches[columnOf[row] ?? -1]
    if (coach) coachOf.set(drive.requestId, coach.userId)
  })
  return coachOf
}

const countServed = ({ columnOf }: Assignment): number =>
  columnOf.reduce((count, column) => count + (column === -1 ? 0 : 1), 0)

const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0)

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
