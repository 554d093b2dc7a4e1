import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { SPOKEN_LANGUAGES } from '@/lib/coaching/spoken-languages'
import { isVideoLink } from '@/lib/meetings/video-link'
import { SKILLS } from '../skills'
import { MOST_EVENINGS, MOST_PLACES } from '../training'

/** Input of `training.open`: the same evening of the maker's clock for some weeks, one id each. */
export const OpenTraining = z.strictObject({
  trainingId: z.uuid(),
  eveningIds: z.array(z.uuid()).min(1).max(MOST_EVENINGS),
  title: z.string().trim().min(1, 'forms.required').max(80, 'forms.too_long'),
  text: z.string().trim().max(600, 'forms.too_long'),
  skills: z.array(z.enum(SKILLS)).min(1, 'forms.required').max(SKILLS.length),
  language: z.enum(SPOKEN_LANGUAGES, 'forms.choose_one'),
  places: z.number('forms.not_a_number').int('forms.not_a_number').min(2).max(MOST_PLACES),
  onDate: calendarDay(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'meetings.refused.not_a_time'),
  minutes: z.number().int().min(30).max(240),
  link: z
    .string()
    .trim()
    .min(1, 'forms.required')
    .max(500, 'forms.too_long')
    .refine(isVideoLink, 'meetings.refused.not_a_link'),
})

/** Input of `training.sign_up`: the name is what the others of the cohort read. */
export const SignUpForTraining = z.strictObject({
  trainingId: z.uuid(),
  name: z.string().trim().min(1, 'forms.required').max(40, 'forms.too_long'),
})

/** Input of `training.leave` and `training.close`. */
export const NameTraining = z.strictObject({ trainingId: z.uuid() })

/** Input of `training.attend`: whether somebody of the cohort was there on an evening. */
export const AttendTraining = z.strictObject({
  trainingId: z.uuid(),
  gatheringId: z.uuid(),
  userId: z.uuid(),
  wasThere: z.boolean(),
})

/** Input of `training.finish`: whether somebody finished it. */
export const FinishTraining = z.strictObject({
  trainingId: z.uuid(),
  userId: z.uuid(),
  finished: z.boolean(),
})
