import { supports } from '@/lib/assessments/current-assessment'
import type { CalendarDate } from '@/lib/clock'
import { type CellCounts, type CellTally, EMPTY_TALLY, NOBODY, windowsOn } from './cell-tally'
import { counts, type WorkerState } from './worker-state'

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
type BucketMeasure = (typeof BUCKET_MEASURES)[number]

/** The same measures of those people alone of whom it is not settled whether they belong to the unit. */
const UNSETTLED = 'unsettled_'
export type KeptMeasure = BucketMeasure | `${typeof UNSETTLED}${BucketMeasure}`

/** Where counts that do not age are kept. */
export const UNDATED: CalendarDate = '9999-12-31'

/** How many people of one cell have `measure` dated on `onDate`. */
export type DayBucket = { measure: KeptMeasure; onDate: CalendarDate; people: number }

/** The entries that one worker adds to each cell they count in; none while they do not work here or are out of the unit. */
export function bucketsOf(state: WorkerState): Omit<DayBucket, 'people'>[] {
  if (!counts(state)) return []
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
  return entries.flatMap(([measure, onDate]) => {
    if (!onDate) return []
    const entry = { measure, onDate }
    return state.unit === 'disputed'
      ? [entry, { measure: `${UNSETTLED}${measure}` as const, onDate }]
      : [entry]
  })
}

/** Adds up the buckets of one cell as they count on `today`. Gives the same as counting the people one by one. */
export function tallyBuckets(
  buckets: readonly DayBucket[],
  today: CalendarDate,
  lastShockOn: CalendarDate | null,
): CellTally {
  const tally = { ...EMPTY_TALLY }
  const unsettled = { ...NOBODY }
  for (const bucket of buckets) {
    if (bucket.people === 0) continue
    const measure = BUCKET_MEASURES.find((each) => each === bucket.measure)
    const open = BUCKET_MEASURES.find((each) => `${UNSETTLED}${each}` === bucket.measure)
    const windows = windowsOn(today, lastShockOn)
    if (measure) addUp(tally, { ...bucket, measure }, windows)
    if (open) addUp(unsettled, { ...bucket, measure: open }, windows)
    const isLater = !tally.lastTouchOn || bucket.onDate > tally.lastTouchOn
    if (measure === 'talked' && isLater) tally.lastTouchOn = bucket.onDate
  }
  return unsettled.named > 0 ? { ...tally, unsettled } : tally
}

function addUp(
  sum: CellCounts,
  { measure, onDate, people }: { measure: BucketMeasure; onDate: CalendarDate; people: number },
  { reachedSince, verifiedSince, freshSince }: ReturnType<typeof windowsOn>,
): void {
  if (measure === 'named') sum.named += people
  if (measure === 'talked' && onDate >= reachedSince) sum.talkedTo += people
  if (measure === 'assessed') sum.assessed += people
  if (measure === 'assessed' && onDate < freshSince) sum.stale += people
  if (measure === 'support') sum.supporters += people
  if (measure === 'verified' && onDate >= verifiedSince) sum.verified += people
  if (measure === 'committee') sum.committee += people
  if (measure === 'leader_known') sum.leadersKnown += people
  if (measure === 'leader_won') sum.leadersWon += people
  if (measure === 'disputed') sum.disputed += people
}
