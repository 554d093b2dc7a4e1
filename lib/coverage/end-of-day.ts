import { addDays, type CalendarDate, dateIn } from '@/lib/clock'

/** The last moment of a civil date in a zone, whatever the clocks did that night. */
export function endOfDay(day: CalendarDate, timeZone: string): Date {
  const noonUtc = Date.parse(`${day}T12:00:00Z`)
  let [inside, outside] = [noonUtc - 36 * 3_600_000, Date.parse(`${addDays(day, 2)}T12:00:00Z`)]
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2)
    if (dateIn(timeZone, new Date(middle)) <= day) inside = middle
    else outside = middle
  }
  return new Date(inside)
}
