import { seatsNeeded } from '@/lib/coverage/cell-coverage'
import type { LeaderStatus } from './leader-status'

/** Somebody who sits on the committee, and every cell they work in. */
export type SeatHolder = { workerId: string; primaryCellId: string | null; cellIds: readonly string[] }

/** Somebody whom people follow and who does not sit on the committee. */
export type Candidate = { workerId: string; cellId: string | null; leader: LeaderStatus }

/** One cell in the plan. People who only also work here hold no seat of this cell: they are named apart. */
export type CellPlan = {
  cellId: string
  /** `null` while nobody guessed how many work here. */
  headcount: number | null
  needed: number | null
  seats: string[]
  /** Members whose main place is another cell, with how many cells each covers. */
  alsoCoveredBy: { workerId: string; cells: number }[]
  /** Leaders who work here and could take a seat, won before tested. */
  couldTake: string[]
}

export type CommitteePlan = {
  /** Over the whole shop, each person once. */
  held: number
  needed: number | null
  cells: CellPlan[]
  /** Members who are in none of these cells. */
  elsewhere: string[]
  /** Cells that have people, or may have, and neither a seat nor anybody who also works there. */
  uncovered: string[]
}

/**
 * Computes the seats of a committee: one for every ten people, over the whole and by cell, and where one is missing. Cells without
 * a seat come first, the most people before fewer, then in the order given.
 */
export function planCommittee(
  cells: readonly { cellId: string; headcount: number | null }[],
  headcount: number | null,
  holders: readonly SeatHolder[],
  candidates: readonly Candidate[],
): CommitteePlan {
  const planned = cells.map(
    ({ cellId, headcount: people }): CellPlan => ({
      cellId,
      headcount: people,
      needed: people === null ? null : seatsNeeded(people),
      seats: holders.filter(({ primaryCellId }) => primaryCellId === cellId).map(({ workerId }) => workerId),
      alsoCoveredBy: holders
        .filter(({ primaryCellId, cellIds }) => primaryCellId !== cellId && cellIds.includes(cellId))
        .map(({ workerId, cellIds }) => ({ workerId, cells: new Set(cellIds).size })),
      couldTake: couldTake(candidates, cellId),
    }),
  )
  const known = new Set(cells.map(({ cellId }) => cellId))
  const isBare = ({ headcount: people, seats, alsoCoveredBy }: CellPlan) =>
    people !== 0 && seats.length === 0 && alsoCoveredBy.length === 0
  return {
    held: new Set(holders.map(({ workerId }) => workerId)).size,
    needed: headcount === null ? null : seatsNeeded(headcount),
    cells: planned.toSorted(
      (a, b) =>
        Number(isBare(b)) - Number(isBare(a)) ||
        (isBare(a) && isBare(b) ? (b.headcount ?? 0) - (a.headcount ?? 0) : 0),
    ),
    elsewhere: holders
      .filter(
        ({ primaryCellId, cellIds }) =>
          ![primaryCellId, ...cellIds].some((id) => id !== null && known.has(id)),
      )
      .map(({ workerId }) => workerId),
    uncovered: planned.filter(isBare).map(({ cellId }) => cellId),
  }
}

/** Won before tested; whoever is only thought to lead is to be tested first. */
const couldTake = (candidates: readonly Candidate[], cellId: string): string[] =>
  (['won', 'tested'] as const).flatMap((status) =>
    candidates
      .filter((candidate) => candidate.cellId === cellId && candidate.leader === status)
      .map(({ workerId }) => workerId),
  )
