/** A civil date, `YYYY-MM-DD`, in the calendar of some workplace: never an instant. */
export type CalendarDate = `${number}-${number}-${number}`

/** The only source of now. Everything that depends on the time takes it as a value from here. */
export const now = (): Date => new Date()

const calendars = new Map<string, Intl.DateTimeFormat>()

/** The civil date that an instant falls on in `timeZone` (an IANA name). */
export function dateIn(timeZone: string, instant: Date): CalendarDate {
  const calendar = calendars.get(timeZone) ?? calendarOf(timeZone)
  const parts = calendar.formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}` as CalendarDate
}

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  })
  calendars.set(timeZone, calendar)
  return calendar
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
