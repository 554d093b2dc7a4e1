import type { CalendarDate } from '@/lib/clock'
import { asKnownAt } from './as-known-at'
import type { DriveFacts } from './coverage-on'
import { mainPlacementOn } from './main-placement'
import { type WorkerState, workerStateOn } from './worker-state'

/** One worker on one day, and for whom they work in their main place; `null` where nobody has said. */
export type Employed = { state: WorkerState; employerId: string | null }

/** Everybody on `day` with the firm of their main place, by the knowledge of `knownAt` (`null`: of today). */
export const employedOn = (facts: DriveFacts, day: CalendarDate, knownAt: Date | null = null): Employed[] =>
  facts.workers.flatMap((worker) => {
    const state = workerStateOn(worker, day, knownAt)
    const known = asKnownAt(worker, knownAt)
    if (!state || !known) return []
    return { state, employerId: mainPlacementOn(known.placements, day)?.employerId ?? null }
  })
