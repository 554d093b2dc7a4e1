import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'

/** So far back a meeting may still be written down, and so far ahead one is planned. Our choice. */
export const OLDEST_MEETING_DAYS = 60
export const FURTHEST_MEETING_DAYS = 366

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What the clock on the wall shows in `timeZone`: the civil date and `HH:MM`. */
export function wallClock(timeZone: string, instant: Date): { onDate: CalendarDate; time: string } {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone)
  const parts = clock.formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value
  return {
    onDate: `${part('year')}-${part('month')}-${part('day')}` as CalendarDate,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/**
 * The instant at which the clock on the wall in `timeZone` shows this day and time (`HH:MM`). In the night in which the clocks go
 * back, the first of the two; `null` for an hour that they skip when they go forward.
 */
export function instantIn(timeZone: string, onDate: CalendarDate, time: string): Date | null {
  const asUtc = Date.parse(`${onDate}T${time}:00Z`)
  // A zone is at most 14 hours from UTC, so its offsets a day before and after are all that can hold.
  const offsets = [-1, 1].map((days) => offsetMs(timeZone, new Date(asUtc + days * 86_400_000)))
  const found = [...new Set(offsets)]
    .map((offset) => new Date(asUtc - offset))
    .filter((instant) => {
      const shown = wallClock(timeZone, instant)
      return shown.onDate === onDate && shown.time === time
    })
  return found.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}

/** Refuses a day too far back to remember, and one too far ahead to plan for. */
export function refuseMeetingDay(onDate: CalendarDate, today: CalendarDate): Refusal {
  if (onDate < addDays(today, -OLDEST_MEETING_DAYS))
    return { key: 'meetings.refused.too_old', params: { days: OLDEST_MEETING_DAYS } }
  if (daysBetween(today, onDate) > FURTHEST_MEETING_DAYS) return { key: 'meetings.refused.too_far' }
  return null
}

function offsetMs(timeZone: string, instant: Date): number {
  const { onDate, time } = wallClock(timeZone, instant)
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000
  return Date.parse(`${onDate}T${time}:00Z`) - minute
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  clocks.set(timeZone, clock)
  return clock
}
