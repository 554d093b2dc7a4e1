import type { CalendarDate } from '@/lib/clock'
import type { ClockName, ClockState } from '@/lib/law/clock'
import { COUNTS_FROM, type CountedFrom } from '@/lib/law/counts-from'
import { MISSED_SHOWN_DAYS } from './published-constants'

/** What is asked of a date: everything that {@link modelDates} needs to know of one. */
export type DateOfModel = { clock: ClockName; on: CalendarDate; daysLeft: number; state: ClockState }

/** What people know from the start and can write down; the rest happens or does not. */
const KNOWN_FROM_THE_START: readonly CountedFrom[] = ['contract', 'officer_election']

/**
 * Of all dates that bind a drive, those that its way of organizing minds and that are open: missed lately, near or far, in the order in
 * which they come. `unwritten`: what its dates are counted from and nobody has written down yet. Advice only: every date stays on the
 * page of dates, whatever the model.
 */
export function modelDates<Dated extends DateOfModel>(
  clocks: readonly ClockName[],
  dates: readonly Dated[],
): { open: Dated[]; unwritten: CountedFrom[] } {
  const own = dates.filter(({ clock }) => clocks.includes(clock))
  const isOpen = ({ state, daysLeft }: Dated) =>
    state === 'soon' || state === 'later' || (state === 'missed' && daysLeft >= -MISSED_SHOWN_DAYS)
  const written = new Set(dates.map(({ clock }) => COUNTS_FROM[clock]))
  const sources = new Set(clocks.map((clock) => COUNTS_FROM[clock]))
  return {
    open: own.filter(isOpen).toSorted((a, b) => a.daysLeft - b.daysLeft),
    unwritten: KNOWN_FROM_THE_START.filter((source) => sources.has(source) && !written.has(source)),
  }
}
