import { supports } from '@/lib/assessments/current-assessment'
import { addDays, type CalendarDate } from '@/lib/clock'
import { REACH_DAYS, STALE_DAYS, VERIFIED_DAYS } from './published-constants'
import { counts, type WorkerState } from './worker-state'

/** People of one cell, or of a sum of cells, on one day. Each person once. */
export type CellCounts = {
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
}

export type CellTally = CellCounts & {
  /** Latest talk with anybody here, however long ago; `null` = nobody was ever talked with. */
  lastTouchOn: CalendarDate | null
  /** Of all these, the people of whom it is not settled whether they belong to the unit; `null`: there are none. */
  unsettled: CellCounts | null
}

export const NOBODY: CellCounts = {
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
}

export const EMPTY_TALLY: CellTally = { ...NOBODY, lastTouchOn: null, unsettled: null }

/** First days that still count on `today`; a shock moves the last two forward to its own day. */
export function windowsOn(today: CalendarDate, lastShockOn: CalendarDate | null) {
  const notBeforeShock = (date: CalendarDate) => (lastShockOn && lastShockOn > date ? lastShockOn : date)
  return {
    reachedSince: addDays(today, -REACH_DAYS),
    verifiedSince: notBeforeShock(addDays(today, -VERIFIED_DAYS)),
    freshSince: notBeforeShock(addDays(today, -STALE_DAYS)),
  }
}

/** Counts those of `states` who work here and are not out of the unit. The caller decides who belongs to the cell. */
export function tallyPeople(
  states: readonly WorkerState[],
  today: CalendarDate,
  lastShockOn: CalendarDate | null,
): CellTally {
  const windows = windowsOn(today, lastShockOn)
  const counted = states.filter(counts)
  const unsettled = counted.filter(({ unit }) => unit === 'disputed')
  return {
    ...countPeople(counted, windows),
    lastTouchOn: latest(counted.map(({ lastTalkOn }) => lastTalkOn)),
    unsettled: unsettled.length > 0 ? countPeople(unsettled, windows) : null,
  }
}

function countPeople(
  people: readonly WorkerState[],
  { reachedSince, verifiedSince, freshSince }: ReturnType<typeof windowsOn>,
): CellCounts {
  const counted = { ...NOBODY, named: people.length }
  for (const { lastTalkOn, value, verifiedOn, assessedOn, disputed, committee, leader } of people) {
    if (lastTalkOn !== null && lastTalkOn >= reachedSince) counted.talkedTo += 1
    if (value !== null) counted.assessed += 1
    if (value !== null && supports(value)) counted.supporters += 1
    if (verifiedOn !== null && verifiedOn >= verifiedSince) counted.verified += 1
    if (assessedOn !== null && assessedOn < freshSince) counted.stale += 1
    if (disputed) counted.disputed += 1
    if (committee) counted.committee += 1
    if (leader !== null) counted.leadersKnown += 1
    if (leader === 'won') counted.leadersWon += 1
  }
  return counted
}

/** Sums tallies of cells that share no person (primary placements do not). */
export function sumTallies(tallies: readonly CellTally[]): CellTally {
  const unsettled = tallies.flatMap((tally) => tally.unsettled ?? [])
  return {
    ...sumCounts(tallies),
    lastTouchOn: latest(tallies.map(({ lastTouchOn }) => lastTouchOn)),
    unsettled: unsettled.length > 0 ? sumCounts(unsettled) : null,
  }
}

function sumCounts(all: readonly CellCounts[]): CellCounts {
  const sum = { ...NOBODY }
  for (const each of all) for (const measure of COUNTED) sum[measure] += each[measure]
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
] as const satisfies readonly (keyof CellCounts)[]

const latest = (dates: readonly (CalendarDate | null)[]): CalendarDate | null =>
  dates.reduce((last, date) => (date && (!last || date > last) ? date : last), null)
