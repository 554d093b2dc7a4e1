import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarDate } from '@/lib/clock'
import type { CalendarAlarm } from './calendar-titles'

/** A date for the calendar. Nothing here says who or what it is about. */
export type CalendarEntry = {
  /** Stays the same for as long as the step lives, so that a later file replaces the entry. */
  id: string
  onDate: CalendarDate
  recordedAt: Date
  /** The step has ended or was moved: the entry is taken out of the calendar. */
  isOver: boolean
}

/** Seconds from the beginning of the day. */
const ALARM_SECONDS: Record<Exclude<CalendarAlarm, 'none'>, number> = {
  evening: -6 * 3600,
  morning: 9 * 3600,
}

/**
 * A calendar file (RFC 5545) with one all-day entry a step, under `title` and nothing else: no name, place, link or notes.
 *
 * Each file that is made later counts as newer (SEQUENCE is the age in seconds), so that it replaces or cancels what an
 * earlier one brought. When every entry is over, the whole file is a cancellation.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { title, alarm }: { title: string; alarm: CalendarAlarm },
  now: Date,
): string {
  const allOver = entries.length > 0 && entries.every(({ isOver }) => isOver)
  const calendar = ical({
    prodId: { company: 'calendar', product: 'dates', language: 'EN' },
    method: allOver ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  for (const { id, onDate, recordedAt, isOver } of entries) {
    const event = calendar.createEvent({
      id,
      summary: title,
      start: new Date(`${onDate}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      stamp: now,
      sequence: Math.max(0, Math.floor((now.getTime() - recordedAt.getTime()) / 1000)),
      status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (alarm !== 'none' && !isOver)
      event
        .createAlarm({ type: ICalAlarmType.display, description: title, trigger: -ALARM_SECONDS[alarm] })
        .relatesTo(ICalAlarmRelatesTo.start)
  }
  return calendar.toString()
}
