import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { AGENDA_STATES } from './agenda'
import { COMING, MEETING_KINDS } from './meeting'
import { DIRECTIONS } from './move-item'
import { isVideoLink } from './video-link'

const Day = calendarDay()

const Place = z
  .string()
  .trim()
  .max(120, 'forms.too_long')
  .regex(/^\P{C}*$/u, 'forms.bad_characters')
  .transform((text) => text || null)
  .nullable()
  .default(null)

const Link = z
  .string()
  .trim()
  .max(500, 'forms.too_long')
  .refine((text) => text === '' || isVideoLink(text), 'meetings.refused.not_a_link')
  .transform((text) => text || null)
  .nullable()
  .default(null)

const Plan = {
  driveId: z.uuid(),
  meetingId: z.uuid(),
  kind: z.enum(MEETING_KINDS, 'forms.choose_one'),
  onDate: Day,
  /** By the clock on the wall where the group is. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'meetings.refused.not_a_time'),
  minutes: z.coerce.number().int().min(5).max(1440),
  place: Place,
  link: Link,
}

/** Input of `meeting.schedule`. */
export const ScheduleMeeting = z.strictObject(Plan)

/** Input of `meeting.change`. `version` is what the writer saw; somebody else's change in between is a conflict. */
export const ChangeMeeting = z.strictObject({ ...Plan, version: z.int().min(1) })

/** Input of `meeting.cancel` and `meeting.restore`. */
export const OneMeeting = z.strictObject({ driveId: z.uuid(), meetingId: z.uuid() })

/** Input of `meeting.answer`: who comes, as they said when asked. `null`: not asked. */
export const AnswerMeeting = z.strictObject({
  ...OneMeeting.shape,
  answers: z
    .array(z.strictObject({ workerId: z.uuid(), coming: z.enum(COMING).nullable() }))
    .min(1, 'forms.required')
    .max(60, 'forms.too_many'),
})

/** Input of `meeting.attend`: who was there. Whoever is not in it stays as they are. `togetherId` is for a social. */
export const AttendMeeting = z.strictObject({
  ...OneMeeting.shape,
  togetherId: z.uuid(),
  people: z
    .array(z.strictObject({ workerId: z.uuid(), wasThere: z.boolean().nullable() }))
    .min(1, 'meetings.refused.nobody')
    .max(300, 'forms.too_many'),
})

/** Input of `agenda.add`: a point in the group's own words. */
export const AddAgendaItem = z.strictObject({
  ...OneMeeting.shape,
  itemId: z.uuid(),
  text: z
    .string()
    .trim()
    .min(1, 'forms.required')
    .max(300, 'forms.too_long')
    .regex(/^\P{C}*$/u, 'forms.bad_characters'),
})

const OneItem = { driveId: z.uuid(), itemId: z.uuid() }

/** Input of `agenda.mark`. */
export const MarkAgendaItem = z.strictObject({ ...OneItem, state: z.enum(AGENDA_STATES) })

/** Input of `agenda.move`. */
export const MoveAgendaItem = z.strictObject({ ...OneItem, direction: z.enum(DIRECTIONS) })
