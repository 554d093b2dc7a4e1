import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { RETALIATION_KINDS } from '../retaliation'

/**
 * Input of `retaliation.record`: what was done to somebody, who saw it, and what follows from it in the same step. `workerId`
 * null: to the whole group.
 */
export const RecordRetaliation = z
  .strictObject({
    driveId: z.uuid(),
    retaliationId: z.uuid(),
    workerId: z.uuid().nullable(),
    kind: z.enum(RETALIATION_KINDS, 'forms.choose_one'),
    happenedOn: calendarDay(),
    /** What was said and done, by whom; sealed. */
    said: z.string().trim().max(2000, 'forms.too_long'),
    witnessIds: z.array(z.uuid()).max(30, 'forms.too_many'),
    /** The person does not work there for now: fired, or sent on leave. */
    status: z
      .strictObject({ statusId: z.uuid(), judgementId: z.uuid(), status: z.enum(['fired', 'on_leave']) })
      .nullable(),
    /** Ratings from before are doubtful from that day on. */
    shockId: z.uuid().nullable(),
  })
  .refine(({ workerId, status }) => workerId !== null || status === null, {
    error: 'forms.required',
    path: ['status'],
  })
  .refine(({ workerId, witnessIds }) => workerId === null || !witnessIds.includes(workerId), {
    error: 'forms.choose_one',
    path: ['witnessIds'],
  })

/** Input of `retaliation.withdraw`. */
export const WithdrawRetaliation = z.strictObject({ driveId: z.uuid(), retaliationId: z.uuid() })
