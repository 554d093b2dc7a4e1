import { addDays, type CalendarDate } from '@/lib/clock'

const DAYS_AHEAD = 366

/** The last day that something about a person may be dated ahead to, seen from today: a year. */
export const furthestDay = (today: CalendarDate): CalendarDate => addDays(today, DAYS_AHEAD)
