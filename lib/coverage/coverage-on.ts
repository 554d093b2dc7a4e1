import type { CalendarDate } from '@/lib/clock'
import { stoodAt } from './as-known-at'
import { tallyPeople } from './cell-tally'
import { coverDrive, type DriveCoverage } from './drive-coverage'
import { type HeadcountFact, headcountOn } from './headcount'
import type { Recorded, WorkerFacts } from './worker-facts'
import { type WorkerState, workerStateOn } from './worker-state'

/** Something big that lowers confidence in older ratings, not the ratings: a firing, a campaign of the company. */
export type ShockFact = Recorded & { id: string; onDate: CalendarDate }

/** All dated facts of one drive. */
export type DriveFacts = {
  cellIds: readonly string[]
  workers: readonly WorkerFacts[]
  headcounts: readonly HeadcountFact[]
  shocks: readonly ShockFact[]
}

/**
 * The coverage of a drive on `day`.
 *
 * By default what was valid on `day` by today's knowledge. With `knownAt`, what our books said at that instant: facts
 * recorded later are left out and facts taken back later are still there, so it is what the screen showed then.
 */
export function coverageOn(facts: DriveFacts, day: CalendarDate, knownAt: Date | null = null): DriveCoverage {
  const states = facts.workers.flatMap((worker) => workerStateOn(worker, day, knownAt) ?? [])
  return coverStates(states, facts, day, knownAt)
}

/** {@link coverageOn} for states that are there already. */
export function coverStates(
  states: readonly WorkerState[],
  facts: DriveFacts,
  day: CalendarDate,
  knownAt: Date | null = null,
): DriveCoverage {
  const lastShockOn = lastShock(facts.shocks, day, knownAt)
  const byCell = new Map<string | null, WorkerState[]>(facts.cellIds.map((cellId) => [cellId, []]))
  for (const state of states) byCell.get(state.cellId)?.push(state)
  const tally = (people: readonly WorkerState[]) => tallyPeople(people, day, lastShockOn)

  return coverDrive({
    onDate: day,
    lastShockOn,
    headcount: headcountOn(facts.headcounts, null, day, knownAt),
    cells: facts.cellIds.map((cellId) => ({
      cellId,
      tally: tally(byCell.get(cellId) ?? []),
      headcount: headcountOn(facts.headcounts, cellId, day, knownAt),
    })),
    notPlaced: tally(states.filter((state) => !byCell.has(state.cellId))),
  })
}

/** The day of the latest shock until `day`; `null` when there was none. */
function lastShock(
  shocks: readonly ShockFact[],
  day: CalendarDate,
  knownAt: Date | null = null,
): CalendarDate | null {
  return shocks
    .filter((shock) => shock.onDate <= day && stoodAt(shock, knownAt))
    .reduce<CalendarDate | null>((last, { onDate }) => (last && last > onDate ? last : onDate), null)
}
