import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { isModelId } from './model-id'

const Day = calendarDay()

/** Input of `milestone.mark`: something that people judge came to pass on a day. */
export const MarkMilestone = z.strictObject({
  driveId: z.uuid(),
  markId: z.uuid(),
  milestone: z.string().refine(isModelId),
  onDate: Day,
})

/** Input of `milestone.unmark`. */
export const UnmarkMilestone = z.strictObject({
  driveId: z.uuid(),
  milestone: z.string().refine(isModelId),
})

/** Input of `metric.report`: a number that nothing else records, of a day and, where it fits, of an area. */
export const ReportMetric = z.strictObject({
  driveId: z.uuid(),
  factId: z.uuid(),
  metric: z.string('forms.choose_one').refine(isModelId, 'forms.choose_one'),
  cellId: z.uuid().nullable(),
  amount: z
    .number('forms.not_a_number')
    .int('forms.not_a_number')
    .min(0, 'forms.not_a_number')
    .max(1_000_000),
  onDate: Day,
})
