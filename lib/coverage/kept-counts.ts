import { supports } from '@/lib/assessments/current-assessment'
import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import { type CellCounts, type CellTally, EMPTY_TALLY, NOBODY, windowsOn } from './cell-tally'
import { counts, type WorkerState } from './worker-state'

/** What the kept counts are about. */
const MEASURES = [
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
type Measure = (typeof MEASURES)[number]

/** The same measures of those people alone of whom it is not settled whether they belong to the unit. */
const UNSETTLED = 'unsettled_'
type KeptMeasure = Measure | `${typeof UNSETTLED}${Measure}`

/**
 * Which people one count holds: all, those dated on its day, or those of the week that begins on it. What ages with the days is
 * kept by day, so that a window never needs a nightly job, and by week, so that a window is read from few counts.
 */
type Span = 'ever' | 'day' | 'week'

/** Where counts that do not age are kept. */
const UNDATED: CalendarDate = '9999-12-31'

/** How many people of one cell have `measure` in a span. */
export type KeptCount = { span: Span; measure: KeptMeasure; onDate: CalendarDate; people: number }

type Entry = Omit<KeptCount, 'people'>

/** The counts that one worker adds to in their cell; none while they do not work here or are out of the unit. */
export function entriesOf(state: WorkerState): Entry[] {
  if (!counts(state)) return []
  return state.unit === 'disputed'
    ? plainEntriesOf(state).flatMap((entry) => [
        entry,
        { ...entry, measure: `${UNSETTLED}${entry.measure}` as const },
      ])
    : plainEntriesOf(state)
}

function plainEntriesOf(state: WorkerState): (Entry & { measure: Measure })[] {
  const ever: [Measure, boolean][] = [
    ['named', true],
    ['assessed', state.value !== null],
    ['support', state.value !== null && supports(state.value)],
    ['committee', state.committee],
    ['leader_known', state.leader !== null],
    ['leader_won', state.leader === 'won'],
    ['disputed', state.disputed],
  ]
  const dated: [Measure, CalendarDate | null][] = [
    ['talked', state.lastTalkOn],
    ['assessed', state.assessedOn],
    ['verified', state.verifiedOn],
  ]
  return [
    ...ever.flatMap(([measure, applies]) =>
      applies ? [{ span: 'ever' as const, measure, onDate: UNDATED }] : [],
    ),
    ...dated.flatMap(([measure, day]) =>
      day
        ? [
            { span: 'day' as const, measure, onDate: day },
            { span: 'week' as const, measure, onDate: mondayOf(day) },
          ]
        : [],
    ),
  ]
}

/** Adds up the kept counts of one cell as they hold on `today`. Gives the same as counting the people one by one. */
export function tallyKept(
  kept: readonly KeptCount[],
  today: CalendarDate,
  lastShockOn: CalendarDate | null,
): CellTally {
  const windows = windowsOn(today, lastShockOn)
  const countedAs = (prefix: string) =>
    kept.flatMap(({ measure, ...count }) => {
      const plain = MEASURES.find((each) => `${prefix}${each}` === measure)
      return plain ? [{ ...count, measure: plain }] : []
    })
  const all = countedAs('')
  const unsettled = countKept(countedAs(UNSETTLED), windows)
  const talks = all.filter(
    ({ span, measure, people }) => span === 'day' && measure === 'talked' && people > 0,
  )
  return {
    ...EMPTY_TALLY,
    ...countKept(all, windows),
    lastTouchOn:
      talks
        .map(({ onDate }) => onDate)
        .toSorted()
        .at(-1) ?? null,
    unsettled: unsettled.named > 0 ? unsettled : null,
  }
}

function countKept(
  kept: readonly (KeptCount & { measure: Measure })[],
  { reachedSince, verifiedSince, freshSince }: ReturnType<typeof windowsOn>,
): CellCounts {
  const sum = (wanted: Measure, holds: (count: KeptCount) => boolean) =>
    kept
      .filter((count) => count.measure === wanted && holds(count))
      .reduce((people, count) => people + count.people, 0)
  const ever = (measure: Measure) => sum(measure, ({ span }) => span === 'ever')
  const since = (measure: Measure, firstOn: CalendarDate) => sum(measure, isSince(firstOn))
  return {
    ...NOBODY,
    named: ever('named'),
    talkedTo: since('talked', reachedSince),
    assessed: ever('assessed'),
    supporters: ever('support'),
    verified: since('verified', verifiedSince),
    stale: ever('assessed') - since('assessed', freshSince),
    disputed: ever('disputed'),
    committee: ever('committee'),
    leadersKnown: ever('leader_known'),
    leadersWon: ever('leader_won'),
  }
}

/** Whole weeks from the first Monday on, and the days before it one by one: everything on or after `firstOn`, once. */
function isSince(firstOn: CalendarDate): (count: KeptCount) => boolean {
  const monday = mondayOf(addDays(firstOn, 6))
  return ({ span, onDate }) =>
    (span === 'week' && onDate >= monday) || (span === 'day' && onDate >= firstOn && onDate < monday)
}

/** Any Monday; weeks are counted from it. */
const A_MONDAY: CalendarDate = '1970-01-05'

const mondayOf = (day: CalendarDate): CalendarDate =>
  addDays(day, -(((daysBetween(A_MONDAY, day) % 7) + 7) % 7))
