import { supports } from '@/lib/assessments/current-assessment'
import { addDays, type CalendarDate } from '@/lib/clock'
import { REACH_DAYS, STALE_DAYS, VERIFIED_DAYS } from './published-constants'
import type { WorkerState } from './worker-state'

/** People of one cell, or of a sum of cells, on one day. Each person once. */
export type CellTally = {
  named: number
  /** At least one talk within {@link REACH_DAYS}. */
  talkedTo: number
  assessed: number
  supporters: number
  /** Supporters who showed it within {@link VERIFIED_DAYS} and not before the last shock. */
  verified: number
  /** Assessed before {@link STALE_DAYS} ago or before the last shock. */
  stale: number
  disputed: number
  committee: number
  leadersKnown: number
  leadersWon: number
  /** Latest talk with anybody here, however long ago; `null` = nobody was ever talked with. */
  lastTouchOn: CalendarDate | null
}

export const EMPTY_TALLY: CellTally = {
  named: 0,
  talkedTo: 0,
  assessed: 0,
  supporters: 0,
  verified: 0,
  stale: 0,
  disputed: 0,
  committee: 0,
  leadersKnown: 0,
  leadersWon: 0,
  lastTouchOn: null,
}

/** First days that still count on `today`; a shock moves the last two forward to its own day. */
export function windowsOn(today: CalendarDate, lastShockOn: CalendarDate | null) {
  const notBeforeShock = (date: CalendarDate) => (lastShockOn && lastShockOn > date ? lastShockOn : date)
  return {
    reachedSince: addDays(today, -REACH_DAYS),
    verifiedSince: notBeforeShock(addDays(today, -VERIFIED_DAYS)),
    freshSince: notBeforeShock(addDays(today, -STALE_DAYS)),
  }
}

/** Counts the active among `states`. The caller decides who belongs to the cell. */
export function tallyPeople(
  states: readonly WorkerState[],
  today: CalendarDate,
  lastShockOn: CalendarDate | null,
): CellTally {
  const { reachedSince, verifiedSince, freshSince } = windowsOn(today, lastShockOn)
  const active = states.filter((state) => state.active)
  const count = (counts: (state: WorkerState) => boolean) => active.filter(counts).length

  return {
    named: active.length,
    talkedTo: count(({ lastTalkOn }) => lastTalkOn !== null && lastTalkOn >= reachedSince),
    assessed: count(({ value }) => value !== null),
    supporters: count(({ value }) => value !== null && supports(value)),
    verified: count(({ verifiedOn }) => verifiedOn !== null && verifiedOn >= verifiedSince),
    stale: count(({ assessedOn }) => assessedOn !== null && assessedOn < freshSince),
    disputed: count(({ disputed }) => disputed),
    committee: count(({ committee }) => committee),
    leadersKnown: count(({ leader }) => leader !== null),
    leadersWon: count(({ leader }) => leader === 'won'),
    lastTouchOn: latest(active.map(({ lastTalkOn }) => lastTalkOn)),
  }
}

/** Sums tallies of cells that share no person (primary placements do not). */
export function sumTallies(tallies: readonly CellTally[]): CellTally {
  const sum = { ...EMPTY_TALLY, lastTouchOn: latest(tallies.map(({ lastTouchOn }) => lastTouchOn)) }
  for (const tally of tallies) for (const measure of COUNTED) sum[measure] += tally[measure]
  return sum
}

/** The counts of a tally, in the order in which tables show them. */
export const COUNTED = [
  'named',
  'talkedTo',
  'assessed',
  'supporters',
  'verified',
  'stale',
  'disputed',
  'committee',
  'leadersKnown',
  'leadersWon',
] as const satisfies readonly (keyof CellTally)[]

const latest = (dates: readonly (CalendarDate | null)[]): CalendarDate | null =>
  dates.reduce((last, date) => (date && (!last || date > last) ? date : last), null)
