import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { isVideoLink } from '@/lib/meetings/video-link'
import { COACHING_NEEDS } from '../coaching-needs'
import { CALL_KINDS, MOST_WEEKS } from '../gathering'
import { SPOKEN_LANGUAGES } from '../spoken-languages'

/** Input of `gathering.open`: the same hour of the host's clock once, or for some weeks. One id a week. */
export const OpenGathering = z.strictObject({
  gatheringIds: z.array(z.uuid()).min(1).max(MOST_WEEKS),
  kind: z.enum(CALL_KINDS, 'forms.choose_one'),
  /** The team of coaches that meets; then it is a meeting of theirs, whatever the kind. */
  podId: z.uuid().nullable().default(null),
  language: z.enum(SPOKEN_LANGUAGES, 'forms.choose_one'),
  needs: z.array(z.enum(COACHING_NEEDS)).max(COACHING_NEEDS.length),
  onDate: calendarDay(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'meetings.refused.not_a_time'),
  minutes: z.number().int().min(10).max(240),
  seats: z.number().int().min(2, 'gatherings.form.too_few').max(500).nullable(),
  title: z.string().trim().min(1, 'forms.required').max(80, 'forms.too_long'),
  text: z.string().trim().max(600, 'forms.too_long'),
  link: z
    .string()
    .trim()
    .min(1, 'forms.required')
    .max(500, 'forms.too_long')
    .refine(isVideoLink, 'meetings.refused.not_a_link'),
})

/** Which gathering: input of `gathering.cancel`, `gathering.finish` and `gathering.leave`. */
export const OneGathering = z.strictObject({ gatheringId: z.uuid() })

/** Input of `gathering.sign_up`. `driveId`: the own group for which somebody comes, if they say so. */
export const SignUpForGathering = z.strictObject({
  gatheringId: z.uuid(),
  driveId: z.uuid().nullable(),
})

export const AttendGathering = z.strictObject({ gatheringId: z.uuid(), wasThere: z.boolean() })
