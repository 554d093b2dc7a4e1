import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { StepDays } from '../contracts/schema'
import { GRIEVANCE_KINDS, GRIEVANCE_OUTCOMES, GRIEVANCE_ROUTES, STEP_ANSWERS } from './grievance'

const Day = calendarDay()

const Words = {
  title: z.string().trim().min(1, 'forms.required').max(120, 'forms.too_long'),
  text: z.string().trim().max(4000, 'forms.too_long').default(''),
  /** Where the contract says it. */
  article: z.string().trim().max(120, 'forms.too_long').default(''),
}

/** Until when a step has to be taken: a day, or a limit of days from a day on, as the contract counts them. */
export const StepLimit = z.union([
  z.strictObject({ dueOn: Day }),
  z.strictObject({ fromOn: Day, ...StepDays }),
])

const One = { driveId: z.uuid(), grievanceId: z.uuid() }

/** Input of `grievance.file`: whoever files it handles it first. */
export const FileGrievance = z.strictObject({
  ...One,
  ...Words,
  kind: z.enum(GRIEVANCE_KINDS, 'forms.choose_one'),
  route: z.enum(GRIEVANCE_ROUTES, 'forms.choose_one'),
  contractId: z.uuid().nullable().default(null),
  cellId: z.uuid().nullable().default(null),
  happenedOn: Day,
  filedOn: Day,
  workerIds: z.array(z.uuid()).max(60, 'forms.too_many').default([]),
  firstStep: z.strictObject({ stepId: z.uuid(), limit: StepLimit }).nullable().default(null),
})

/** Input of `grievance.reword`. `version` is what the writer saw. */
export const RewordGrievance = z.strictObject({ ...One, ...Words, version: z.int().min(1) })

/** Input of `grievance.add_handler`. */
export const AddHandler = z.strictObject({ ...One, userId: z.uuid() })

/** Input of `grievance.add_step`. */
export const AddStep = z.strictObject({ ...One, stepId: z.uuid(), limit: StepLimit })

/** Input of `grievance.answer_step`: the step was taken on a day, and this came back. */
export const AnswerStep = z.strictObject({
  ...One,
  stepId: z.uuid(),
  doneOn: Day,
  answer: z.enum(STEP_ANSWERS, 'forms.choose_one'),
})

/** Input of `grievance.close`. */
export const CloseGrievance = z.strictObject({
  ...One,
  outcome: z.enum(GRIEVANCE_OUTCOMES, 'forms.choose_one'),
  closedOn: Day,
})

/** Input of `grievance.withdraw`: whoever it is about does not want it any more. */
export const WithdrawGrievance = z.strictObject(One)
