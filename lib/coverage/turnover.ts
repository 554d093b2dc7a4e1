import { supports } from '@/lib/assessments/current-assessment'
import { addDays, type CalendarDate } from '@/lib/clock'
import { asKnownAt } from './as-known-at'
import { MEET_DAYS, MONTH_DAYS, NEW_HIRE_DAYS, OLD_SUPPORT_DAYS, TURNOVER_DAYS } from './published-constants'
import type { WorkerFacts } from './worker-facts'
import { knownStateOn } from './worker-state'

/** The share of people still there after `months`, when a fraction `monthlyRate` of those left goes every month. */
export const stillThere = (monthlyRate: number, months: number): number => (1 - monthlyRate) ** months

/** Months until half of them are gone; infinite when nobody goes. */
export const halfLifeMonths = (monthlyRate: number): number => Math.log(0.5) / Math.log(1 - monthlyRate)

/** The fraction of the whole shop to win over each month, only to hold `share` of it while people come and go. */
export const monthlyToHold = (share: number, monthlyRate: number): number => share * monthlyRate

export type Turnover = {
  /** People on the list who left or were fired within {@link TURNOVER_DAYS}. */
  leavers: number
  /** Leavers a month as a fraction of the headcount; `null` without an estimate. People nobody knew leave uncounted. */
  monthlyRate: number | null
  /** People known to have begun within {@link NEW_HIRE_DAYS}, and those of them with whom nobody has talked. */
  newHires: number
  newHiresUnmet: number
  /** Of those who began within {@link TURNOVER_DAYS} and had so many days for it, who was talked with in that time. */
  metInTime: { days: number; met: number; of: number }[]
  /** Supporters of {@link OLD_SUPPORT_DAYS} ago, and how many of them still work here. */
  oldSupporters: number
  oldSupportersHere: number
  /** People to win over each month to hold today's support; `null` without an estimate. */
  toHoldAMonth: number | null
}

/** How people come and go, and what that does to support, on `day` by today's knowledge. `people`: the headcount estimate. */
export function turnoverOn(
  workers: readonly WorkerFacts[],
  day: CalendarDate,
  people: number | null,
): Turnover {
  const oldDay = addDays(day, -OLD_SUPPORT_DAYS)
  const known = workers.flatMap((worker) => asKnownAt(worker, null) ?? [])
  const [leaversFrom, hiresFrom] = [addDays(day, -TURNOVER_DAYS), addDays(day, -NEW_HIRE_DAYS)]
  const leavers = known.filter((worker) => leftWithin(worker, leaversFrom, day)).length
  const monthlyRate = people ? (leavers / TURNOVER_DAYS) * (MONTH_DAYS / people) : null
  const hired = known.filter((worker) => {
    const began = beganOn(worker)
    return began !== null && began > hiresFrom && began <= day && isHere(worker, day)
  })
  const then = known.filter((worker) => isSupporter(worker, oldDay))
  const supporters = known.filter((worker) => isSupporter(worker, day)).length

  return {
    leavers,
    monthlyRate,
    newHires: hired.length,
    newHiresUnmet: hired.filter((worker) => !worker.talks.some(({ happenedOn }) => happenedOn <= day)).length,
    metInTime: MEET_DAYS.map((days) => ({ days, ...metWithin(known, days, day) })),
    oldSupporters: then.length,
    oldSupportersHere: then.filter((worker) => isHere(worker, day)).length,
    toHoldAMonth:
      people && monthlyRate !== null ? monthlyToHold(supporters / people, monthlyRate) * people : null,
  }
}

/** The day somebody began to work here, where a status says so; `null` = nobody wrote it down. Being put on the list is no hiring. */
export function beganOn({ statuses }: WorkerFacts): CalendarDate | null {
  const [first] = statuses.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  return first?.status === 'active' ? first.fromOn : null
}

function metWithin(
  workers: readonly WorkerFacts[],
  days: number,
  day: CalendarDate,
): { met: number; of: number } {
  const hiresFrom = addDays(day, -TURNOVER_DAYS)
  const hired = workers.flatMap((worker) => {
    const began = beganOn(worker)
    const isDue = began !== null && began > hiresFrom && addDays(began, days) <= day
    return isDue ? [{ talks: worker.talks, until: addDays(began, days) }] : []
  })
  const met = hired.filter(({ talks, until }) => talks.some(({ happenedOn }) => happenedOn <= until))
  return { met: met.length, of: hired.length }
}

const leftWithin = ({ statuses }: WorkerFacts, since: CalendarDate, until: CalendarDate): boolean =>
  statuses.some(
    ({ status, fromOn }) => (status === 'left' || status === 'fired') && fromOn > since && fromOn <= until,
  )

const isHere = (worker: WorkerFacts, day: CalendarDate): boolean => knownStateOn(worker, day)?.active ?? false

function isSupporter(worker: WorkerFacts, day: CalendarDate): boolean {
  const state = knownStateOn(worker, day)
  const value = state?.active ? state.value : null
  return value !== null && supports(value)
}
