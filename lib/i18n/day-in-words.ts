import type { useFormatter } from 'next-intl'
import type { CalendarDate } from '@/lib/clock'

type Format = Pick<ReturnType<typeof useFormatter>, 'dateTime'>

/** A civil date as people read it ("Nov 3", "3 nov"), with the year where it is not that of `today`. Never all digits. */
export const dayInWords = (format: Format, day: CalendarDate, today?: CalendarDate): string =>
  format.dateTime(new Date(`${day}T00:00:00Z`), {
    day: 'numeric',
    month: 'short',
    year: today === undefined || today.slice(0, 4) === day.slice(0, 4) ? undefined : 'numeric',
    timeZone: 'UTC',
  })
