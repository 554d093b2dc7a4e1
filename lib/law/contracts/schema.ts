import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { CLOCK_NAMES, DATED_MARKS } from '../clock'
import { LIMIT_UNITS, MOST_DAYS_OFF, MOST_LIMIT_DAYS, MOST_LIMITS } from './limit'

const day = calendarDay()
const name = z.string().trim().min(1, 'forms.required').max(120, 'forms.too_long')

/** How many days a step of a grievance may take, and which days count. */
export const StepDays = {
  days: z
    .int('clocks.refused.no_days')
    .min(1, 'clocks.refused.no_days')
    .max(MOST_LIMIT_DAYS, 'clocks.refused.no_days'),
  unit: z.enum(LIMIT_UNITS, 'forms.choose_one'),
}

/** What of an agreement grievances are reckoned by: one limit a step, the first first, and days off under it. */
const Reckoned = {
  limits: z.array(z.strictObject(StepDays)).max(MOST_LIMITS, 'forms.too_many').default([]),
  holidays: z
    .array(day)
    .max(MOST_DAYS_OFF, 'forms.too_many')
    .transform((days) => [...new Set(days)].toSorted())
    .default([]),
}

/** Input of `drive.choose_jurisdiction`: the law that a drive falls under. */
export const ChooseJurisdiction = z.strictObject({
  driveId: z.uuid(),
  jurisdiction: z.string('forms.choose_one').min(1, 'forms.choose_one').max(40, 'forms.too_long'),
})

/** Input of `contract.record`: an agreement with the dates that bind. */
export const RecordContract = z
  .strictObject({
    driveId: z.uuid(),
    contractId: z.uuid(),
    name,
    fromOn: day,
    expiresOn: day,
    noStrike: z.boolean(),
    healthCare: z.boolean(),
    ...Reckoned,
  })
  .refine(({ fromOn, expiresOn }) => fromOn < expiresOn, {
    error: 'clocks.refused.ends_first',
    path: ['expiresOn'],
  })

/** Input of `contract.change`: its name, its end, whether it forbids strikes, and by what grievances are reckoned. */
export const ChangeContract = z.strictObject({
  driveId: z.uuid(),
  contractId: z.uuid(),
  version: z.int().min(1),
  name,
  expiresOn: day,
  noStrike: z.boolean(),
  ...Reckoned,
})

/** Input of `contract.withdraw`. */
export const OneContract = z.strictObject({ driveId: z.uuid(), contractId: z.uuid() })

/** Input of `clock.mark_met`: a date was met, an election was agreed, or a day is no business day. */
export const MarkClock = z.strictObject({
  driveId: z.uuid(),
  markId: z.uuid(),
  clock: z.enum([...CLOCK_NAMES, ...DATED_MARKS]),
  aboutId: z.uuid().nullable().default(null),
  metOn: day,
})

/** Input of `clock.unmark`. */
export const OneMark = z.strictObject({ driveId: z.uuid(), markId: z.uuid() })
