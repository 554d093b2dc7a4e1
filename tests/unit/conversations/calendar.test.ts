import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarEntry, calendarFile } from '@/lib/conversations/calendar'
import { CALENDAR_ALARMS, CALENDAR_TITLES } from '@/lib/conversations/calendar-titles'
import { catalogue } from '@/lib/i18n/catalogue'

const recordedAt = new Date('2026-11-20T15:00:00Z')
const now = new Date('2026-11-22T15:00:00Z')
const entry: CalendarEntry = {
  id: '0193a1b2-0000-7000-8000-000000000001',
  onDate: '2026-11-24',
  recordedAt,
  isOver: false,
}

/** The file as a calendar program reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent').map((part) => ({ part, event: new ICAL.Event(part) }))
  return { calendar, events }
}

test('a date becomes an all-day entry under the chosen word, and nothing else is in it', () => {
  const file = calendarFile([entry], { title: 'Coffee', alarm: 'none' }, now)
  const { calendar, events } = read(file)
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  const [only] = events
  expect(only?.event.uid).toBe(entry.id)
  expect(only?.event.summary).toBe('Coffee')
  expect(only?.event.startDate.toString()).toBe('2026-11-24')
  expect(only?.event.startDate.isDate).toBe(true)
  expect(only?.event.duration.toSeconds()).toBe(86_400)
  expect(only?.part.getFirstPropertyValue('class')).toBe('PRIVATE')
  expect(only?.part.getAllSubcomponents('valarm')).toEqual([])
  for (const telling of ['description', 'location', 'url', 'organizer', 'attendee', 'categories', 'comment'])
    expect([telling, only?.part.hasProperty(telling)]).toEqual([telling, false])
  expect(file).not.toMatch(/seedbed|union|organiz/i)
})

test.each([
  ['evening', '2026-11-23T18:00:00'],
  ['morning', '2026-11-24T09:00:00'],
] as const)('a reminder for the %s rings at %s by the clock of the phone', (alarm, at) => {
  const { events } = read(calendarFile([entry], { title: 'Coffee', alarm }, now))
  const [bell] = events[0]?.part.getAllSubcomponents('valarm') ?? []
  expect(bell?.getFirstPropertyValue('description')).toBe('Coffee')
  expect(bell?.getFirstProperty('trigger')?.getFirstParameter('related') ?? 'START').toBe('START')
  const start = events[0]?.event.startDate.clone()
  if (start) start.isDate = false
  start?.addDuration(bell?.getFirstPropertyValue('trigger') as ICAL.Duration)
  expect(start?.toString()).toBe(at)
})

test('a later file replaces the entry: the same id, a higher number', () => {
  const sequence = (at: Date, title: string) =>
    read(calendarFile([entry], { title, alarm: 'none' }, at)).events[0]?.event.sequence ?? 0
  expect(sequence(new Date(now.getTime() + 1000), 'Lunch')).toBeGreaterThan(sequence(now, 'Coffee'))
})

describe('what has ended is taken out of the calendar', () => {
  const over = { ...entry, isOver: true }
  const other = { ...entry, id: '0193a1b2-0000-7000-8000-000000000002' }

  test('one that is over is a cancellation of its own', () => {
    const { calendar, events } = read(calendarFile([over], { title: 'Coffee', alarm: 'morning' }, now))
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(events[0]?.part.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(events[0]?.part.getAllSubcomponents('valarm')).toEqual([])
  })

  test('beside others it is marked as cancelled', () => {
    const { calendar, events } = read(calendarFile([over, other], { title: 'Coffee', alarm: 'none' }, now))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(events.map(({ part }) => part.getFirstPropertyValue('status'))).toEqual(['CANCELLED', 'CONFIRMED'])
  })
})

test('every word that a calendar can show is neutral in every language, whatever signs are in it', () => {
  const telling = /union|sindicato|comit|meeting|reuni|organi|huelga|strike/i
  for (const language of ['en', 'es'] as const) {
    const follow = catalogue(language).follow as { calendar: { words: Record<string, string> } }
    for (const title of CALENDAR_TITLES) {
      const word = follow.calendar.words[title] ?? ''
      expect(word).not.toMatch(telling)
      for (const alarm of CALENDAR_ALARMS)
        expect(read(calendarFile([entry], { title: word, alarm }, now)).events[0]?.event.summary).toBe(word)
    }
  }
  const odd = 'Café, té; pan\\queso'.padEnd(120, 'ñ')
  const file = calendarFile([entry], { title: odd, alarm: 'none' }, now)
  expect(read(file).events[0]?.event.summary).toBe(odd)
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
})

test('nothing to put in makes an empty calendar, not a broken one', () => {
  const file = calendarFile([], { title: 'Coffee', alarm: 'none', refreshHours: 6 }, now)
  const { calendar, events } = read(file)
  expect(events).toEqual([])
  // RFC 5545, 3.6: at least one component, and after the properties. RFC 5546: a method is about entries.
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
  const [clock] = calendar.getAllSubcomponents('vtimezone')
  const zone = new ICAL.Timezone({ component: clock, tzid: 'Etc/UTC' })
  expect(zone.utcOffset(ICAL.Time.fromJSDate(now))).toBe(0)
  expect(calendar.hasProperty('method')).toBe(false)
  expect(file.indexOf('X-PUBLISHED-TTL')).toBeLessThan(file.indexOf('BEGIN:VTIMEZONE'))
})

test('a meeting has its hours, is reminded of by the clock on the wall, and says no more than a step does', () => {
  const startsAt = new Date('2026-11-25T00:30:00Z')
  const meeting = { ...entry, hours: { startsAt, minutes: 90, timeZone: 'America/Chicago' } }
  const fileOf = (alarm: 'evening' | 'morning') => calendarFile([meeting], { title: 'Coffee', alarm }, now)
  const [only] = read(fileOf('evening')).events
  expect(only?.event.startDate.toJSDate()).toEqual(startsAt)
  expect(only?.event.duration.toSeconds()).toBe(90 * 60)
  const before = (file: string) =>
    read(file).events[0]?.part.getAllSubcomponents('valarm')[0]?.getFirstPropertyValue('trigger')?.toString()
  expect(before(fileOf('evening'))).toBe('-P1DT30M')
  expect(before(fileOf('morning'))).toBe('-PT9H30M')
  const early = { ...meeting, hours: { ...meeting.hours, startsAt: new Date('2026-11-24T14:00:00Z') } }
  expect(before(calendarFile([early], { title: 'Coffee', alarm: 'morning' }, now))).toBe('-PT1H')
  for (const telling of ['description', 'location', 'url', 'organizer', 'attendee', 'categories'])
    expect([telling, only?.part.hasProperty(telling)]).toEqual([telling, false])
})
