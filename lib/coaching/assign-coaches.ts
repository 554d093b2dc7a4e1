import type { AvailableCoach } from './available-coach'
import { CandidateLists, cheapestColumns } from './candidate-lists'
import { countedLoad, loadPoints, MOST_PAIR_POINTS, waitingPoints } from './match-points'
import { freePlaces, isAway } from './may-coach'
import { type FillPoints, NOT_ALLOWED, pairPoints, todayOf } from './pair-points'
import { type Assignment, assignSparsely } from './sparse-assignment'
import type { WaitingDrive } from './waiting-drive'

/** Best coaches of a drive looked at first; others come in where the prices show that they would help. */
const FIRST_CANDIDATES = 16
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
  const coaches = everyCoach
    .filter((coach) => freePlaces(coach) > 0 && !isAway(coach, todayOf(coach, now)))
    .sort((a, b) => compareIds(a.userId, b.userId))
  const pairs = { drives, columns: coaches.length, fillPoints: pairPoints(drives, coaches, now) }

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
  addCandidates(candidates, pairs, null)
  for (let round = 1; ; round++) {
    const found = assignSparsely({ ...market, edges: candidates.toEdges() })
    const gap = addCandidates(candidates, pairs, found)
    const points = sum(market.leaveOutCost) - oneDrive * countServed(found) - found.total
    if (gap <= accepted * points || round === MOST_ROUNDS)
      return { coachOf: readPairs(found, drives, coaches), points, gap }
  }
}

type Pairs = { drives: readonly WaitingDrive[]; columns: number; fillPoints: FillPoints }

/**
 * Adds to every drive the coaches worth looking at: at first the best ones, later those who at the prices found would be
 * cheaper than what the drive has. The sum of these differences bounds what is still to be gained; it is returned.
 */
function addCandidates(candidates: CandidateLists, pairs: Pairs, found: Assignment | null): number {
  const points = new Int16Array(pairs.columns)
  const costs = new Float64Array(pairs.columns)
  let gap = 0
  pairs.drives.forEach((drive, row) => {
    pairs.fillPoints(row, points)
    const limit = found?.rowPrice[row] ?? Number.POSITIVE_INFINITY
    let least = limit
    for (let column = 0; column < points.length; column++) {
      const pairPoints = points[column] ?? NOT_ALLOWED
      const cost =
        pairPoints === NOT_ALLOWED ? Number.POSITIVE_INFINITY : (found?.columnPrice[column] ?? 0) - pairPoints
      costs[column] = cost < limit ? cost : Number.POSITIVE_INFINITY
      if (cost < least) least = cost
    }
    if (least === limit) return
    gap += limit - least
    const best = cheapestColumns(
      costs,
      found ? ADDED_CANDIDATES : FIRST_CANDIDATES,
      turnOf(drive, points.length),
    )
    for (const column of best) candidates.add(row, column, -(points[column] ?? 0))
  })
  return gap
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

/** Where in the list of coaches a drive begins to look among equals: always the same for the same drive. */
function turnOf({ requestId }: WaitingDrive, columns: number): number {
  let hash = 7
  for (let at = 0; at < requestId.length; at++) hash = (hash * 31 + requestId.charCodeAt(at)) >>> 0
  return columns === 0 ? 0 : hash % columns
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
