import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/clock'
import {
  FURTHEST_MEETING_DAYS,
  instantIn,
  OLDEST_MEETING_DAYS,
  refuseMeetingDay,
  wallClock,
} from '@/lib/meetings/meeting-time'

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'UTC',
]
const zone = fc.constantFrom(...ZONES)
const minute = fc
  .integer({ min: Date.UTC(2025, 0, 2) / 60_000, max: Date.UTC(2027, 11, 30) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000))

test('in winter and in summer the clock on the wall shows the time that was picked', () => {
  expect(instantIn('America/Chicago', '2026-12-03', '18:30')?.toISOString()).toBe('2026-12-04T00:30:00.000Z')
  expect(instantIn('America/Chicago', '2026-07-03', '18:30')?.toISOString()).toBe('2026-07-03T23:30:00.000Z')
})

test('an hour that the clocks skip does not exist, and of one that comes twice the first is meant', () => {
  expect(instantIn('America/New_York', '2026-03-08', '02:30')).toBeNull()
  expect(instantIn('America/New_York', '2026-03-08', '03:00')?.toISOString()).toBe('2026-03-08T07:00:00.000Z')
  expect(instantIn('America/New_York', '2026-11-01', '01:30')?.toISOString()).toBe('2026-11-01T05:30:00.000Z')
})

test('every moment is found again by what the clock on the wall shows, or the same clock an hour before', () => {
  fc.assert(
    fc.property(zone, minute, (timeZone, instant) => {
      const { onDate, time } = wallClock(timeZone, instant)
      const found = instantIn(timeZone, onDate, time)
      const agoMs = instant.getTime() - (found?.getTime() ?? Number.NaN)
      return agoMs === 0 || (agoMs > 0 && agoMs <= 3_600_000)
    }),
  )
})

test('whatever is found shows the day and time that were picked', () => {
  fc.assert(
    fc.property(zone, minute, (timeZone, picked) => {
      const { onDate, time } = wallClock('UTC', picked)
      const found = instantIn(timeZone, onDate, time)
      return found === null || JSON.stringify(wallClock(timeZone, found)) === JSON.stringify({ onDate, time })
    }),
  )
})

test('a meeting is planned a year ahead at most and written down two months later at most', () => {
  const today = '2026-11-22'
  for (const days of [-OLDEST_MEETING_DAYS, 0, FURTHEST_MEETING_DAYS])
    expect(refuseMeetingDay(addDays(today, days), today)).toBeNull()
  expect(refuseMeetingDay(addDays(today, -OLDEST_MEETING_DAYS - 1), today)).not.toBeNull()
  expect(refuseMeetingDay(addDays(today, FURTHEST_MEETING_DAYS + 1), today)).not.toBeNull()
})
