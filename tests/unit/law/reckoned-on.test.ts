import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import { isBusinessDay } from '@/lib/law/business-days'
import type { LimitUnit } from '@/lib/law/contracts/limit'
import type { GrievanceStep } from '@/lib/law/grievances/grievance'
import { nextLimit } from '@/lib/law/grievances/next-limit'
import { leftOut, reckonedOn } from '@/lib/law/grievances/reckoned-on'
import { stepDue } from '@/lib/law/grievances/step-limit'

const NONE: ReadonlySet<CalendarDate> = new Set()
const limit = (fromOn: CalendarDate, days: number, unit: LimitUnit) => ({ fromOn, days, unit })

const day = fc.integer({ min: 0, max: 3000 }).map((days): CalendarDate => addDays('2024-01-01', days))
const business = fc.record({
  fromOn: day,
  days: fc.integer({ min: 1, max: 90 }),
  unit: fc.constant('business' as const),
})
/** Days off around a day: up to 20 within the half year after it. */
const daysOff = (from: CalendarDate) =>
  fc
    .array(fc.integer({ min: 0, max: 180 }), { maxLength: 20 })
    .map((many) => many.map((at) => addDays(from, at)))
const withDaysOff = business.chain((reckoning) =>
  daysOff(reckoning.fromOn).map((off) => ({ reckoning, off: new Set(off) })),
)

test('ten business days from a Friday end on a Friday two weeks later, ten days of the calendar on a Monday', () => {
  expect(reckonedOn(limit('2026-03-06', 10, 'business'), NONE)).toBe('2026-03-20')
  expect(reckonedOn(limit('2026-03-06', 10, 'calendar'), NONE)).toBe('2026-03-16')
  expect(reckonedOn(limit('2026-03-07', 1, 'business'), NONE)).toBe('2026-03-09')
})

test('Thanksgiving puts the last day off by one, and is named; a day off on a Sunday or after the end is not', () => {
  const off = new Set<CalendarDate>(['2026-11-26', '2026-11-29', '2026-12-25'])
  const tenDays = limit('2026-11-19', 10, 'business')
  expect(reckonedOn(tenDays, NONE)).toBe('2026-12-03')
  expect(reckonedOn(tenDays, off)).toBe('2026-12-04')
  expect(leftOut(tenDays, off)).toEqual(['2026-11-26'])
  expect(leftOut(limit('2026-11-19', 10, 'calendar'), off)).toEqual([])
})

test('business days never end on a weekend or a day off', () => {
  fc.assert(fc.property(withDaysOff, ({ reckoning, off }) => isBusinessDay(reckonedOn(reckoning, off), off)))
})

test('more days never end earlier, and more days off neither', () => {
  fc.assert(
    fc.property(withDaysOff, fc.integer({ min: 0, max: 30 }), ({ reckoning, off }, more) => {
      const end = reckonedOn(reckoning, off)
      return (
        reckonedOn({ ...reckoning, days: reckoning.days + more }, off) >= end &&
        end >= reckonedOn(reckoning, NONE)
      )
    }),
  )
})

test('as many business days lie between as the limit says, and each day left out put the end off', () => {
  fc.assert(
    fc.property(withDaysOff, ({ reckoning, off }) => {
      const end = reckonedOn(reckoning, off)
      const between = Array.from({ length: daysBetween(reckoning.fromOn, end) }, (_, at) =>
        addDays(reckoning.fromOn, at + 1),
      )
      const counting = between.filter((each) => isBusinessDay(each, off)).length
      const weekdays = between.filter((each) => isBusinessDay(each, NONE)).length
      return counting === reckoning.days && weekdays === counting + leftOut(reckoning, off).length
    }),
  )
})

test('a day put in by hand stays as it is and says nothing of a reckoning', () => {
  expect(stepDue({ dueOn: '2026-11-26' }, new Set(['2026-11-26']))).toEqual({
    ...{ dueOn: '2026-11-26', reckoning: null },
  })
})

test('the next step is due by its own limit from the day the last was taken, not while one is open, not once granted', () => {
  const step = (over: Partial<GrievanceStep>): GrievanceStep => ({
    ...{ stepId: 's', step: 1, dueOn: '2026-03-10', doneOn: '2026-03-06', answer: 'denied', reckoning: null },
    ...over,
  })
  const limits = [
    { days: 5, unit: 'calendar' as const },
    { days: 10, unit: 'business' as const },
  ]
  const terms = { limits, daysOff: NONE, today: '2026-03-09' as CalendarDate }
  const second = { days: 10, unit: 'business', fromOn: '2026-03-06' }
  expect(nextLimit([step({})], terms)).toMatchObject({ step: 2, due: { ...second, on: '2026-03-20' } })
  expect(nextLimit([step({ answer: 'granted' })], terms).due).toBeNull()
  expect(nextLimit([step({ doneOn: null, answer: null })], terms).due).toBeNull()
  expect(nextLimit([], terms)).toMatchObject({ step: 1, fromOn: '2026-03-09', limit: { days: 5 }, due: null })
  expect(nextLimit([step({}), step({ step: 2 })], terms)).toMatchObject({ limit: null, due: null })
})
