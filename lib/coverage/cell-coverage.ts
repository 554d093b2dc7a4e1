import { type CalendarDate, daysBetween } from '@/lib/clock'
import { type CellCounts, type CellTally, COUNTED } from './cell-tally'
import type { Headcount } from './headcount'
import { COMMITTEE_SHARE, QUIET_DAYS } from './published-constants'

/** A count with what it is of. `share` is a fraction of the headcount estimate, or `null` without one: never of names known. */
export type Share = { count: number; of: number | null; share: number | null }

/** The same measures without those people of whom it is not settled whether they belong to the unit. */
export type WithoutUnsettled = Record<
  'named' | 'talkedTo' | 'assessed' | 'supporters' | 'verified' | 'stale' | 'committee',
  Share
> & {
  /** How many are left out, of the names and of the estimate alike. */
  people: number
  seatsNeeded: number | null
}

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
  /** What the shares are if those not settled turn out not to belong to the unit; `null` while there are none. */
  without: WithoutUnsettled | null
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
  const empty = people === 0 && tally.named === 0

  return {
    tally,
    headcount,
    ...sharesOf(tally, people),
    without: tally.unsettled && withoutUnsettled(tally, tally.unsettled, people),
    leaders: { known: tally.leadersKnown, won: tally.leadersWon },
    seatsNeeded: people === null ? null : seatsNeeded(people),
    uncharted: people === null ? null : Math.max(0, people - tally.named),
    namesExceedEstimate: people !== null && tally.named > people,
    blind: !empty && tally.lastTouchOn === null && tally.committee === 0,
    empty,
    quiet: tally.lastTouchOn !== null && daysBetween(tally.lastTouchOn, today) > QUIET_DAYS,
  }
}

function sharesOf(counts: CellCounts, people: number | null) {
  const ofPeople = (count: number): Share => ({ count, of: people, share: people ? count / people : null })
  return {
    named: ofPeople(counts.named),
    talkedTo: ofPeople(counts.talkedTo),
    assessed: ofPeople(counts.assessed),
    supporters: ofPeople(counts.supporters),
    verified: ofPeople(counts.verified),
    stale: ofPeople(counts.stale),
    committee: ofPeople(counts.committee),
  }
}

function withoutUnsettled(all: CellCounts, unsettled: CellCounts, people: number | null): WithoutUnsettled {
  const rest = { ...all }
  for (const measure of COUNTED) rest[measure] -= unsettled[measure]
  const others = people === null ? null : Math.max(0, people - unsettled.named)
  return {
    ...sharesOf(rest, others),
    people: unsettled.named,
    seatsNeeded: others === null ? null : seatsNeeded(others),
  }
}

/** Committee members for `people` workers: one for every ten, rounded up (Labor Notes; Organizing Institute). */
export const seatsNeeded = (people: number): number => Math.ceil(people * COMMITTEE_SHARE)
