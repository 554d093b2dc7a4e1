import { addDays, type CalendarDate } from '@/lib/clock'

/**
 * The day from which on at least `fewest` coaches first led `days` or more ago, so that a number about them may be shown;
 * `null` while fewer have led at all, since nobody knows when the next one will.
 */
export function cohortDay(
  ledOn: readonly CalendarDate[],
  { fewest, days }: { fewest: number; days: number },
): CalendarDate | null {
  const last = ledOn.toSorted()[fewest - 1]
  return last === undefined ? null : addDays(last, days)
}
