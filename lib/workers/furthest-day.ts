import { addDays, type CalendarDate } from '@/lib/clock'

/** A move or a status is known a year ahead at most. */
export const KNOWN_AHEAD_DAYS = 366

/** The last day that something about a person may be dated ahead to, seen from today: a year. */
export const furthestDay = (today: CalendarDate): CalendarDate => addDays(today, KNOWN_AHEAD_DAYS)
