import type { CalendarDate } from '@/lib/clock'
import type { ContractLimit } from '../contracts/limit'
import type { GrievanceStep } from './grievance'
import { type Reckoning, reckonedOn } from './reckoned-on'

/** The step that would come next, and from when its limit is usually counted: the day that the step before was taken. */
export type NextLimit = {
  step: number
  fromOn: CalendarDate
  /** `null`: no contract says so. */
  limit: ContractLimit | null
  /** When it is due by the contract; `null` where none says so, while a step is open, or when what was asked for was granted. */
  due: (Reckoning & { on: CalendarDate }) | null
}

/** What comes after the steps that are there, by the limits of a contract. */
export function nextLimit(
  steps: readonly GrievanceStep[],
  {
    limits,
    daysOff,
    today,
  }: { limits: readonly ContractLimit[]; daysOff: ReadonlySet<CalendarDate>; today: CalendarDate },
): NextLimit {
  const last = steps
    .flatMap(({ doneOn }) => doneOn ?? [])
    .toSorted()
    .at(-1)
  const fromOn = last ?? today
  const limit = limits[steps.length] ?? null
  const isAnswered = steps.length > 0 && steps.every(({ doneOn, answer }) => doneOn && answer !== 'granted')
  const reckoning = limit && { ...limit, fromOn }
  return {
    ...{ step: steps.length + 1, fromOn, limit },
    due: reckoning && isAnswered ? { ...reckoning, on: reckonedOn(reckoning, daysOff) } : null,
  }
}
