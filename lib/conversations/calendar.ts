import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { addDays, type CalendarDate } from '@/lib/clock'
import { instantIn } from '@/lib/meetings/meeting-time'
import type { CalendarAlarm } from './calendar-titles'

/** A date for the calendar. Nothing here says who or what it is about. */
export type CalendarEntry = {
  /** Stays the same for as long as the step lives, so that a later file replaces the entry. */
  id: string
  onDate: CalendarDate
  recordedAt: Date
  /** The step has ended or was moved: the entry is taken out of the calendar. */
  isOver: boolean
  /** When it begins and how long it lasts; left out for what takes a day. */
  hours?: { startsAt: Date; minutes: number; timeZone: string }
  /** A neutral word of its own, where entries of one file differ. */
  title?: string
}

/** When the phone reminds, by the clock on the wall: so many days from that of the entry. */
const ALARMS: Record<Exclude<CalendarAlarm, 'none'>, { days: number; time: string }> = {
  evening: { days: -1, time: '18:00' },
  morning: { days: 0, time: '09:00' },
}

/** For what begins before the reminder would come. */
const LATEST_ALARM_SECONDS = 3600

/** What a calendar without entries holds, since it has to hold something (RFC 5545, 3.6): a clock that nothing is read by. */
const CLOCK = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/**
 * A calendar file (RFC 5545) with one entry a step or meeting, under `title` and nothing else: no name, place, link or notes. One that is
 * fetched again and again says with `refreshHours` how often that is of use.
 *
 * Each file that is made later counts as newer (SEQUENCE is the age in seconds), so that it replaces or cancels what an
 * earlier one brought. When every entry is over, the whole file is a cancellation; without entries it brings and cancels nothing.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { title, alarm, refreshHours }: { title: string; alarm: CalendarAlarm; refreshHours?: number },
  now: Date,
): string {
  const method = entries.every(({ isOver }) => isOver)
    ? ICalCalendarMethod.CANCEL
    : ICalCalendarMethod.PUBLISH
  const calendar = ical({
    prodId: { company: 'calendar', product: 'dates', language: 'EN' },
    ...(entries.length > 0 && { method }),
    ...(refreshHours && { ttl: refreshHours * 3600 }),
  })
  for (const entry of entries) {
    const { id, recordedAt, isOver } = entry
    const event = calendar.createEvent({
      id,
      summary: entry.title ?? title,
      ...whenOf(entry),
      stamp: now,
      sequence: Math.max(0, Math.floor((now.getTime() - recordedAt.getTime()) / 1000)),
      status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (alarm !== 'none' && !isOver)
      event
        .createAlarm({
          type: ICalAlarmType.display,
          description: title,
          trigger: secondsBefore(entry, alarm),
        })
        .relatesTo(ICalAlarmRelatesTo.start)
  }
  const file = calendar.toString()
  return entries.length > 0 ? file : file.replace(/(?=END:VCALENDAR)/, `${CLOCK}\r\n`)
}

const whenOf = ({ onDate, hours }: CalendarEntry) =>
  hours
    ? { start: hours.startsAt, end: new Date(hours.startsAt.getTime() + hours.minutes * 60_000) }
    : { start: new Date(`${onDate}T00:00:00Z`), timezone: 'UTC', allDay: true }

/** So long before the entry begins; negative: after a day has begun. */
function secondsBefore({ onDate, hours }: CalendarEntry, alarm: keyof typeof ALARMS): number {
  const { days, time } = ALARMS[alarm]
  const [timeZone, beginsAt] = hours
    ? [hours.timeZone, hours.startsAt]
    : ['UTC', new Date(`${onDate}T00:00:00Z`)]
  const rings = instantIn(timeZone, addDays(onDate, days), time)
  const seconds = rings ? (beginsAt.getTime() - rings.getTime()) / 1000 : LATEST_ALARM_SECONDS
  return hours ? Math.max(seconds, LATEST_ALARM_SECONDS) : seconds
}
