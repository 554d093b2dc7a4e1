import { addDays, type CalendarDate } from '@/lib/clock'
import { asKnownAt } from './as-known-at'
import type { CellCoverage } from './cell-coverage'
import { PACE_DAYS } from './published-constants'
import type { WorkerFacts } from './worker-facts'
import { counts, workerStateOn } from './worker-state'

/** Talks of the last {@link PACE_DAYS} with people who work in a cell, and how many different people talked. */
export type RecentTalks = { talks: number; talkers: number }

/** So many talks in the window by one talker with people of one cell. `null`: not placed, or nobody knows who talked. */
export type CountedTalks = { cellId: string | null; talker: string | null; talks: number }

/** Adds talks up. Whoever talked in several cells is one talker of the sum, which sums of cells would count twice. */
export const countTalks = (counted: readonly CountedTalks[]): RecentTalks => ({
  talks: counted.reduce((sum, { talks }) => sum + talks, 0),
  talkers: new Set(counted.flatMap(({ talker }) => talker ?? [])).size,
})

/** The talks of the window that ends on `day`, by the cell where each person worked on that day. */
export function talksUntil(
  workers: readonly WorkerFacts[],
  day: CalendarDate,
  knownAt: Date | null,
): CountedTalks[] {
  const since = addDays(day, -PACE_DAYS)
  return workers.flatMap((worker) => {
    const talks = (asKnownAt(worker, knownAt)?.talks ?? []).filter(
      ({ happenedOn }) => happenedOn > since && happenedOn <= day,
    )
    const state = talks.length > 0 ? workerStateOn(worker, day, knownAt) : null
    if (!state || !counts(state)) return []
    return talks.map(({ talker }) => ({ cellId: state.cellId, talker, talks: 1 }))
  })
}

/** Talks a week for every ten people who work there (one member's share); of names known where nobody has estimated. */
export function talksAWeekPerTen({ talks }: RecentTalks, { headcount, tally }: CellCoverage): number {
  const people = Math.max(headcount?.people ?? 0, tally.named)
  return people === 0 ? 0 : (talks / (PACE_DAYS / 7) / people) * 10
}
