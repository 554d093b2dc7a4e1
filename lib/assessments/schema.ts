import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { BASES, DOWNGRADE_REASONS, SETTLING_REASONS } from './assessment'
import { firstWrongLabel, SCALE_DIRECTIONS, SCALE_PRESETS, scaleFault } from './scale'
import { SHOCK_KINDS } from './shocks'

/** Where somebody stands: 1 to 5 and what it rests on. Not knowing is leaving it out, never a number. */
export const Rating = z.strictObject({
  assessmentId: z.uuid(),
  value: z.literal([1, 2, 3, 4, 5], 'assessments.refused.not_a_value'),
  basis: z.enum(BASES, 'assessments.refused.no_basis'),
  /** Why lower than before. */
  reason: z.enum(DOWNGRADE_REASONS).nullable().default(null),
})
export type Rating = z.infer<typeof Rating>

/** Input of `assessment.record`: a rating without a talk. */
export const RecordAssessment = z.strictObject({
  driveId: z.uuid(),
  workerId: z.uuid(),
  happenedAt: z.iso.datetime({ offset: true, error: 'assessments.refused.not_a_time' }),
  rating: Rating,
})

/** Input of `assessment.withdraw`: for a rating without a talk. */
export const WithdrawAssessment = z.strictObject({ driveId: z.uuid(), assessmentId: z.uuid() })

/** Input of `assessment.settle`: what the committee agreed on about somebody whom people saw differently, and on what ground. */
export const SettleAssessment = z.strictObject({
  driveId: z.uuid(),
  workerId: z.uuid(),
  assessmentId: z.uuid(),
  value: z.literal([1, 2, 3, 4, 5], 'assessments.refused.not_a_value'),
  basis: z.enum(BASES, 'assessments.refused.no_basis'),
  reason: z.enum(SETTLING_REASONS, 'assessments.refused.no_reason'),
})

/** Input of `shock.record`. */
export const RecordShock = z.strictObject({
  driveId: z.uuid(),
  shockId: z.uuid(),
  kind: z.enum(SHOCK_KINDS),
  onDate: calendarDay('assessments.refused.not_a_date'),
})

/** Input of `assessment_scale.choose`: one that comes with the app, or a word of the group's own for each step. */
export const ChooseScale = z
  .strictObject({
    driveId: z.uuid(),
    scaleId: z.uuid(),
    preset: z.enum(SCALE_PRESETS.map(({ id }) => id)).nullable(),
    points: z.literal([3, 4, 5], 'assessments.scale.wrong.steps'),
    direction: z.enum(SCALE_DIRECTIONS),
    labels: z
      .array(z.string().trim().max(40, 'assessments.scale.wrong.long'))
      .max(5)
      .nullable()
      .default(null),
  })
  .superRefine((scale, context) => {
    const fault = scaleFault(scale)
    if (fault)
      context.addIssue({
        code: 'custom',
        path: ['labels', fault === 'labels' ? firstWrongLabel(scale) : 0],
        message: `assessments.scale.wrong.${fault}`,
      })
  })
