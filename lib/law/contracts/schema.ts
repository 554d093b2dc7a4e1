import * as z from 'zod'
import { type CalendarDate, isCalendarDate } from '@/lib/clock'
import { CLOCK_NAMES, DATED_MARKS } from '../clock'
import { JURISDICTIONS } from '../fact-of'

const day = z
  .string('forms.not_a_date')
  .refine(isCalendarDate, 'forms.not_a_date')
  .transform((text) => text as CalendarDate)
const name = z.string().trim().min(1, 'forms.required').max(120, 'forms.too_long')

/** Input of `drive.choose_jurisdiction`: the law that a drive falls under. */
export const ChooseJurisdiction = z.strictObject({
  driveId: z.uuid(),
  jurisdiction: z.string('forms.choose_one').refine((id) => JURISDICTIONS.includes(id), 'forms.choose_one'),
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
  })
  .refine(({ fromOn, expiresOn }) => fromOn < expiresOn, {
    error: 'clocks.refused.ends_first',
    path: ['expiresOn'],
  })

/** Input of `contract.change`: its name, its end, and whether it forbids strikes. */
export const ChangeContract = z.strictObject({
  driveId: z.uuid(),
  contractId: z.uuid(),
  version: z.int().min(1),
  name,
  expiresOn: day,
  noStrike: z.boolean(),
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
