import type { CalendarEntry } from '@/lib/conversations/calendar'
import { CLOCK_NAMES } from './clock'
import type { DatedClock } from './clocks'

/** A fixed moment from which the age of an entry is counted: dates that follow from others have no moment of their own. */
const SINCE = new Date('2026-01-01T00:00:00Z')

/**
 * Dates that bind as entries of a calendar. An id stays for as long as the date is about the same thing, so that a later file moves
 * or cancels the entry; made of an id and a number, it says nothing to whoever sees the calendar.
 */
export const calendarDates = (driveId: string, dates: readonly DatedClock[]): CalendarEntry[] =>
  dates.map(({ clock, aboutId, on, state }) => ({
    id: `${aboutId ?? driveId}-${CLOCK_NAMES.indexOf(clock)}`,
    onDate: on,
    recordedAt: SINCE,
    isOver: state === 'met',
  }))
