import type { CalendarDate } from '@/lib/clock'

/** What a number can be of. Every share names one of these: "54 of 200" says nothing without "people who work here". */
export const DENOMINATORS = [
  'headcount',
  'areas',
  'worksites',
  'leaders_known',
  'promises_due',
  'talks',
  'committee',
  'eligible',
  'expected',
  'followers',
  'actions',
  'demands',
  'wins',
  'stewards',
  'grievances',
  'grievances_closed',
  'grievance_steps',
  'new_hires',
  'cards_signed',
  'decisions',
  'ballots_cast',
  'voters',
  'members',
  'caucus',
  'units',
  'vote_goal',
  'pledged',
] as const
export type Denominator = (typeof DENOMINATORS)[number]

/** What the value is: a fraction of the denominator, so many for each, days, a plain count, or a change of a share. */
export type MetricUnit = 'share' | 'each' | 'days' | 'count' | 'change'

/** `onDate`: the day on which the denominator was counted or frozen. */
export type Of = { name: Denominator; count: number; onDate: CalendarDate }

/** A number as it may be shown: never without what it is of and the day it is of. `value` of a share is in [0, 1] as a rule. */
export type MetricResult = {
  unit: MetricUnit
  value: number
  /** What was counted. */
  count: number
  /** `null`: a plain count, of nothing. */
  of: Of | null
  onDate: CalendarDate
  /** What the count consists of, in the order in which it is told; the names are keys of the messages. */
  parts?: readonly { part: string; count: number }[]
  /** The same by area or, with its cells put together, by worksite. `value` null: nothing to divide by. */
  cells?: readonly { cellId: string; count: number; of: number; value: number | null }[]
  /** Earlier values, oldest first. */
  series?: readonly { onDate: CalendarDate; count: number; of: number | null; part?: string }[]
}

type Extra = Pick<MetricResult, 'parts' | 'cells' | 'series'>

/** `count` of `of`, as a fraction. `null` where there is nothing to divide by: nobody knows. */
export function share(
  count: number,
  of: Of | null,
  onDate: CalendarDate,
  extra: Extra = {},
): MetricResult | null {
  if (!of || of.count <= 0) return null
  return { unit: 'share', value: count / of.count, count, of, onDate, ...extra }
}

/** A plain count. */
export const plainCount = (count: number, onDate: CalendarDate, extra: Extra = {}): MetricResult => ({
  ...{ unit: 'count', value: count, count, of: null, onDate },
  ...extra,
})

/** The middle of some lengths of time in days, of so many things; `null` without any. */
export function medianDays(
  days: readonly number[],
  name: Denominator,
  onDate: CalendarDate,
): MetricResult | null {
  const sorted = days.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) return null
  const of = { name, count: days.length, onDate }
  return { unit: 'days', value: (low + high) / 2, count: days.length, of, onDate }
}
