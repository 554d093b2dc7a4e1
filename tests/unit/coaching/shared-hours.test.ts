import { expect, test } from 'vitest'
import { sharedHours, weekMasks } from '@/lib/coaching/shared-hours'
import type { WeeklyHours } from '@/lib/coaching/weekly-hours'

const TUESDAY_MORNING: WeeklyHours = [[2, 540, 720]]
const TUESDAY_EVENING: WeeklyHours = [[2, 1080, 1260]]

test('two people far apart share the hours in which both are free, each by their own clock', () => {
  const week = weekMasks(new Date('2026-11-16T00:00:00Z'))
  expect(
    sharedHours(week(TUESDAY_MORNING, 'America/Los_Angeles'), week(TUESDAY_EVENING, 'Europe/Madrid')),
  ).toBe(3)
  expect(
    sharedHours(week(TUESDAY_MORNING, 'America/Los_Angeles'), week(TUESDAY_MORNING, 'Europe/Madrid')),
  ).toBe(0)
})

test('in the weeks when only one of two countries has changed its clocks, the shared hour moves', () => {
  const betweenChanges = weekMasks(new Date('2026-10-26T00:00:00Z'))
  const shared = sharedHours(
    betweenChanges(TUESDAY_MORNING, 'America/Los_Angeles'),
    betweenChanges(TUESDAY_EVENING, 'Europe/Madrid'),
  )
  expect(shared).toBe(2)
})

test('an hour that the clock skips is nobody’s free hour', () => {
  const spring = weekMasks(new Date('2027-03-08T12:00:00Z'))
  const earlySunday: WeeklyHours = [[7, 60, 240]]
  const mask = spring(earlySunday, 'America/New_York')
  expect(sharedHours(mask, mask)).toBe(2)
})

test('zones that are off by three quarters of an hour lose nothing', () => {
  const week = weekMasks(new Date('2026-11-16T00:00:00Z'))
  expect(sharedHours(week([[2, 720, 780]], 'Asia/Kathmandu'), week([[2, 375, 435]], 'Etc/UTC'))).toBe(1)
})

test('who did not say when they are free shares no hours', () => {
  const week = weekMasks(new Date('2026-11-16T00:00:00Z'))
  expect(sharedHours(week([], 'Etc/UTC'), week(TUESDAY_MORNING, 'Etc/UTC'))).toBe(0)
})
