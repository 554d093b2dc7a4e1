import type { CalendarDate } from '@/lib/clock'
import { type DayCount, limitEnds } from './grievance'

/** A day, or a limit of days from a day on. */
export type Limit = { dueOn: CalendarDate } | { fromOn: CalendarDate; days: number; count: DayCount }

/** The last day on which a step is in time. */
export const dueOn = (limit: Limit): CalendarDate =>
  'dueOn' in limit ? limit.dueOn : limitEnds(limit.fromOn, limit.days, limit.count)
