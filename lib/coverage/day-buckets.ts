import { supports } from '@/lib/assessments/current-assessment'
import type { CalendarDate } from '@/lib/clock'
import { type CellTally, EMPTY_TALLY, windowsOn } from './cell-tally'
import type { WorkerState } from './worker-state'

/** What the kept counts are about. Dated ones age with the days, so that a window never needs a nightly job. */
export const BUCKET_MEASURES = [
  'named',
  'talked',
  'assessed',
  'support',
  'verified',
  'committee',
  'leader_known',
  'leader_won',
  'disputed',
] as const
export type BucketMeasure = (typeof BUCKET_MEASURES)[number]

/** Where counts that do not age are kept. */
export const UNDATED: CalendarDate = '9999-12-31'

/** How many people of one cell have `measure` dated on `onDate`. */
export type DayBucket = { measure: BucketMeasure; onDate: CalendarDate; people: number }

/** The entries that one worker adds to each cell they count in; none while they do not work here. */
export function bucketsOf(state: WorkerState): { measure: BucketMeasure; onDate: CalendarDate }[] {
  if (!state.active) return []
  const entries: [BucketMeasure, CalendarDate | null][] = [
    ['named', UNDATED],
    ['talked', state.lastTalkOn],
    ['assessed', state.assessedOn],
    ['support', state.value !== null && supports(state.value) ? state.assessedOn : null],
    ['verified', state.verifiedOn],
    ['committee', state.committee ? UNDATED : null],
    ['leader_known', state.leader ? UNDATED : null],
    ['leader_won', state.leader === 'won' ? UNDATED : null],
    ['disputed', state.disputed ? UNDATED : null],
  ]
  return entries.flatMap(([measure, onDate]) => (onDate ? [{ measure, onDate }] : []))
}

/** Adds up the buckets of one cell as they count on `today`. Gives the same as counting the people one by one. */
export function tallyBuckets(
  buckets: readonly DayBucket[],
  today: CalendarDate,
  lastShockOn: CalendarDate | null,
): CellTally {
  const { reachedSince, verifiedSince, freshSince } = windowsOn(today, lastShockOn)
  const tally = { ...EMPTY_TALLY }

  for (const { measure, onDate, people } of buckets) {
    if (people === 0) continue
    if (measure === 'named') tally.named += people
    if (measure === 'talked' && onDate >= reachedSince) tally.talkedTo += people
    if (measure === 'talked' && (!tally.lastTouchOn || onDate > tally.lastTouchOn)) tally.lastTouchOn = onDate
    if (measure === 'assessed') tally.assessed += people
    if (measure === 'assessed' && onDate < freshSince) tally.stale += people
    if (measure === 'support') tally.supporters += people
    if (measure === 'verified' && onDate >= verifiedSince) tally.verified += people
    if (measure === 'committee') tally.committee += people
    if (measure === 'leader_known') tally.leadersKnown += people
    if (measure === 'leader_won') tally.leadersWon += people
    if (measure === 'disputed') tally.disputed += people
  }
  return tally
}
