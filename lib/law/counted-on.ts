import { addDays, type CalendarDate } from '@/lib/clock'
import { addMonths } from './add-months'
import { addBusinessDays } from './business-days'
import type { LegalFact } from './legal-fact'

const NO_HOLIDAYS: ReadonlySet<CalendarDate> = new Set()
const HOURS_A_DAY = 24

/**
 * The day that a span of the law ends, counted on from a day as the law counts: business days where it says so, else every day.
 * `null` for a fact that is no span of time.
 */
export function countedOn(
  from: CalendarDate,
  { value, unit, firstDayCounts }: Pick<LegalFact, 'value' | 'unit' | 'firstDayCounts'>,
  holidays = NO_HOLIDAYS,
): CalendarDate | null {
  if (value === null) return null
  const first = firstDayCounts ? addDays(from, -1) : from
  if (unit === 'business_days') return addBusinessDays(first, value, holidays)
  if (unit === 'days') return addDays(first, value)
  if (unit === 'hours') return addDays(first, Math.ceil(value / HOURS_A_DAY))
  if (unit === 'months') return addMonths(first, value)
  return unit === 'years' ? addMonths(first, value * 12) : null
}

/** The day so many days before another, for notices and windows; `null` for what is not counted in days or hours. */
export function countedBefore(
  day: CalendarDate,
  { value, unit }: Pick<LegalFact, 'value' | 'unit'>,
): CalendarDate | null {
  if (value === null) return null
  if (unit === 'days') return addDays(day, -value)
  return unit === 'hours' ? addDays(day, -Math.ceil(value / HOURS_A_DAY)) : null
}
