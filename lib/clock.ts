import { tz } from '@date-fns/tz'
import { format } from 'date-fns'

/** A civil date, `YYYY-MM-DD`, in the calendar of some workplace: never an instant. */
export type CalendarDate = `${number}-${number}-${number}`

/** The only source of now. Everything that depends on the time takes it as a value from here. */
export const now = (): Date => new Date()

/** The civil date that an instant falls on in `timeZone` (an IANA name). */
export function dateIn(timeZone: string, instant: Date): CalendarDate {
  return format(instant, 'yyyy-MM-dd', { in: tz(timeZone) }) as CalendarDate
}

/** The civil date `days` after `date`; negative for before. Calendar arithmetic, so no zone can shift it. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10) as CalendarDate
}

/** Whole days from `earlier` to `later`; negative when they are the other way round. */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000)
}

/** Whether `text` is a real civil date such as `2026-02-28` (and not `2026-02-30`). */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
