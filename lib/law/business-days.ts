import { addDays, type CalendarDate } from '@/lib/clock'

/** Monday to Friday, without days that the drive has named as holidays. Calendar arithmetic, so no zone and no clock change shift it. */
export function isBusinessDay(day: CalendarDate, holidays: ReadonlySet<CalendarDate>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/** The business day that is so many after `from`, which itself does not count. `days` at least 1. */
export function addBusinessDays(
  from: CalendarDate,
  days: number,
  holidays: ReadonlySet<CalendarDate>,
): CalendarDate {
  if (days < 1) throw new RangeError(`Expected at least one business day, not ${days}`)
  let [day, left] = [from, days]
  while (left > 0) {
    day = addDays(day, 1)
    if (isBusinessDay(day, holidays)) left -= 1
  }
  return day
}
