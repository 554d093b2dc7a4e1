import { type CalendarDate, daysBetween } from '@/lib/clock'
import type { CellTally } from './cell-tally'
import type { Headcount } from './headcount'
import { COMMITTEE_SHARE, QUIET_DAYS } from './published-constants'

/** A count with what it is of. `share` is a fraction of the headcount estimate, or `null` without one: never of names known. */
export type Share = { count: number; of: number | null; share: number | null }

/** What the map shows of one cell, of a row or column, or of the whole drive. */
export type CellCoverage = {
  tally: CellTally
  headcount: Headcount | null
  named: Share
  talkedTo: Share
  assessed: Share
  supporters: Share
  verified: Share
  stale: Share
  committee: Share
  /** Of the leaders known, not of everybody. */
  leaders: { known: number; won: number }
  /** Committee members needed: one for every ten, rounded up; `null` without an estimate. */
  seatsNeeded: number | null
  /** People who work here and are not on the list; `null` without an estimate. */
  uncharted: number | null
  /** More names than the estimate has people: the estimate is too low, and shares may pass 1. */
  namesExceedEstimate: boolean
  /** People may work here and nobody was ever talked with, nor sits on the committee. */
  blind: boolean
  /** The estimate says that nobody works here: not the same as a share of 0. */
  empty: boolean
  /** There was contact once, but not for {@link QUIET_DAYS} days. */
  quiet: boolean
}

/** Computes the measures of one tally against its headcount estimate, as published on the method page. */
export function coverCell(tally: CellTally, headcount: Headcount | null, today: CalendarDate): CellCoverage {
  const people = headcount?.people ?? null
  const ofHeadcount = (count: number): Share => ({ count, of: people, share: people ? count / people : null })
  const empty = people === 0 && tally.named === 0

  return {
    tally,
    headcount,
    named: ofHeadcount(tally.named),
    talkedTo: ofHeadcount(tally.talkedTo),
    assessed: ofHeadcount(tally.assessed),
    supporters: ofHeadcount(tally.supporters),
    verified: ofHeadcount(tally.verified),
    stale: ofHeadcount(tally.stale),
    committee: ofHeadcount(tally.committee),
    leaders: { known: tally.leadersKnown, won: tally.leadersWon },
    seatsNeeded: people === null ? null : seatsNeeded(people),
    uncharted: people === null ? null : Math.max(0, people - tally.named),
    namesExceedEstimate: people !== null && tally.named > people,
    blind: !empty && tally.lastTouchOn === null && tally.committee === 0,
    empty,
    quiet: tally.lastTouchOn !== null && daysBetween(tally.lastTouchOn, today) > QUIET_DAYS,
  }
}

/** Committee members for `people` workers: one for every ten, rounded up (Labor Notes; Organizing Institute). */
export const seatsNeeded = (people: number): number => Math.ceil(people * COMMITTEE_SHARE)
