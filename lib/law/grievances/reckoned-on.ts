import { addDays, type CalendarDate } from '@/lib/clock'
import { addBusinessDays, isBusinessDay } from '../business-days'
import type { ContractLimit } from '../contracts/limit'

/** A limit, and the day from which it is counted. */
export type Reckoning = ContractLimit & { fromOn: CalendarDate }

const NO_DAYS_OFF: ReadonlySet<CalendarDate> = new Set()

/** The last day of a limit; the day from which it is counted does not count itself. Days off matter to business days only. */
export const reckonedOn = (
  { fromOn, days, unit }: Reckoning,
  daysOff: ReadonlySet<CalendarDate>,
): CalendarDate => (unit === 'business' ? addBusinessDays(fromOn, days, daysOff) : addDays(fromOn, days))

/** The days off that a limit leaves out, in order: those that would have counted. None where every day counts. */
export function leftOut(reckoning: Reckoning, daysOff: ReadonlySet<CalendarDate>): CalendarDate[] {
  if (reckoning.unit === 'calendar') return []
  const dueOn = reckonedOn(reckoning, daysOff)
  return [...daysOff]
    .filter((day) => reckoning.fromOn < day && day < dueOn && isBusinessDay(day, NO_DAYS_OFF))
    .toSorted()
}
