import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { UNIT_JUDGEMENTS, UNIT_REASONS } from '../unit'

const Day = calendarDay()

/** Input of `unit.judge`: what the committee judges of one person or of several at once, from a day on. */
export const JudgeUnit = z.strictObject({
  driveId: z.uuid(),
  people: z
    .array(z.strictObject({ judgementId: z.uuid(), workerId: z.uuid() }))
    .min(1, 'forms.required')
    .max(200, 'forms.too_many'),
  judgement: z.enum(UNIT_JUDGEMENTS, 'forms.choose_one'),
  reason: z.enum(UNIT_REASONS, 'forms.choose_one'),
  onDate: Day,
})

/** Input of `unit.withdraw`: takes judgements back, so that what was before counts again. */
export const WithdrawUnit = z.strictObject({
  driveId: z.uuid(),
  judgementIds: z.array(z.uuid()).min(1).max(200),
})
