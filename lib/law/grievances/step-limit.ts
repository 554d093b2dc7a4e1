import type { CalendarDate } from '@/lib/clock'
import { type Reckoning, reckonedOn } from './reckoned-on'

/** Until when a step has to be taken: a day put in by hand, or a limit counted from a day. */
export type StepLimit = { dueOn: CalendarDate } | Reckoning

/** The last day on which a step is in time, and how it was reckoned; `null` for a day that was put in by hand. */
export type StepDue = { dueOn: CalendarDate; reckoning: Reckoning | null }

/** Reckons the last day of a limit without the days off. */
export const stepDue = (limit: StepLimit, daysOff: ReadonlySet<CalendarDate>): StepDue =>
  'dueOn' in limit
    ? { dueOn: limit.dueOn, reckoning: null }
    : { dueOn: reckonedOn(limit, daysOff), reckoning: limit }
