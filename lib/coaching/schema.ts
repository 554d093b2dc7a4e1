import * as z from 'zod'
import { isCalendarDate } from '@/lib/clock'
import { isVideoLink } from '@/lib/meetings/video-link'
import { COACHING_NEEDS } from './coaching-needs'
import { INDUSTRIES } from './industries'
import { GRANT_DAYS, GRANT_REASONS } from './name-grant'
import { ORGANIZING_MODELS } from './organizing-models'
import { MOST_SLOTS, SESSION_KINDS } from './session'
import { SPOKEN_LANGUAGES } from './spoken-languages'
import { THREADS, WAY_KINDS } from './thread'
import { URGENCIES } from './waiting-drive'
import { isWeeklyHours, type WeeklyHours } from './weekly-hours'

const day = z
  .string()
  .refine(isCalendarDate, 'forms.not_a_date')
  .transform((text) => text as `${number}-${number}-${number}`)

const timeZone = z
  .string()
  .refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC', 'forms.does_not_fit')

const weeklyHours = z.custom<WeeklyHours>(
  (value) => isWeeklyHours(value) && value.length <= 42,
  'coaching.form.hours_wrong',
)

const languages = z.array(z.enum(SPOKEN_LANGUAGES)).min(1, 'coaching.form.language_needed').max(8)

const away = z.object({ fromOn: day, untilOn: day }).refine(({ fromOn, untilOn }) => fromOn <= untilOn, {
  path: ['untilOn'],
  error: 'coaching.form.away_backwards',
})

/** Input of `coach_profile.save`: what a coach says of themself. The name and the companies are sealed. */
export const SaveCoachProfile = z.strictObject({
  name: z.string().trim().min(1, 'forms.required').max(60),
  about: z.string().trim().max(600).default(''),
  companies: z.array(z.string().trim().min(1).max(100)).max(10).default([]),
  industries: z.array(z.enum(INDUSTRIES)).max(8),
  languages,
  timeZone,
  availability: weeklyHours,
  models: z.array(z.enum(ORGANIZING_MODELS)).max(7),
  wins: z.number().int().min(0).max(99),
  lastWinOn: day.nullable(),
  cap: z.number().int().min(0).max(6),
  away: away.nullable(),
  /** The version that the form showed; 0 for a new profile. */
  version: z.number().int().min(0),
})

/** Input of `coach_profile.pause`: away until this day; `null` ends the pause. */
export const PauseCoaching = z.strictObject({ fromOn: day, untilOn: day.nullable() })

/** Input of `coaching_request.open`. `shareCompany`: whether coaches who know the company are looked for. */
export const OpenCoachingRequest = z.strictObject({
  driveId: z.uuid(),
  requestId: z.uuid(),
  languages,
  needs: z.array(z.enum(COACHING_NEEDS)).min(1, 'coaching.form.need_needed').max(COACHING_NEEDS.length),
  availability: weeklyHours,
  urgency: z.enum(URGENCIES),
  shareCompany: z.boolean(),
})

export const WithdrawCoachingRequest = z.strictObject({ driveId: z.uuid(), requestId: z.uuid() })

export const OfferMatch = z.strictObject({
  driveId: z.uuid(),
  requestId: z.uuid(),
  offerId: z.uuid(),
  coachId: z.uuid(),
})

export const AnswerMatch = z.strictObject({ offerId: z.uuid(), answer: z.enum(['accept', 'decline']) })

export const ConfirmMatch = z.strictObject({
  driveId: z.uuid(),
  offerId: z.uuid(),
  coachingId: z.uuid(),
  roleId: z.uuid(),
})

export const RefuseMatch = z.strictObject({ driveId: z.uuid(), offerId: z.uuid() })

export const EndCoaching = z.strictObject({ driveId: z.uuid(), coachingId: z.uuid() })

/** Input of `names.grant`. Both ids null: everybody of the group. */
export const GrantNames = z
  .strictObject({
    driveId: z.uuid(),
    grantId: z.uuid(),
    workerId: z.uuid().nullable(),
    cellId: z.uuid().nullable(),
    reason: z.enum(GRANT_REASONS, 'forms.required'),
    days: z.literal(GRANT_DAYS),
  })
  .refine(({ workerId, cellId }) => workerId === null || cellId === null, 'forms.does_not_fit')

export const RevokeNames = z.strictObject({ driveId: z.uuid(), grantId: z.uuid() })

/** The longest message, in characters. */
const MESSAGE_LENGTH = 2000

export const SendMessage = z.strictObject({
  driveId: z.uuid(),
  messageId: z.uuid(),
  thread: z.enum(THREADS),
  text: z.string().trim().min(1, 'forms.required').max(MESSAGE_LENGTH, 'forms.too_long'),
})

export const RemoveMessage = z.strictObject({
  driveId: z.uuid(),
  thread: z.enum(THREADS),
  messageId: z.uuid(),
})

export const SeeThread = z.strictObject({ driveId: z.uuid(), thread: z.enum(THREADS) })

/** Input of `contact_way.set`. Whoever wants to be reached in the app only gives no address. */
export const SetContactWay = z
  .strictObject({
    driveId: z.uuid(),
    thread: z.enum(THREADS),
    kind: z.enum(WAY_KINDS),
    value: z.string().trim().max(80, 'forms.too_long'),
  })
  .refine(({ kind, value }) => kind === 'in_app' || value.length > 0, {
    path: ['value'],
    error: 'forms.required',
  })

const sessionWords = {
  link: z
    .string()
    .trim()
    .max(500, 'forms.too_long')
    .refine((text) => text === '' || isVideoLink(text), 'meetings.refused.not_a_link'),
  agenda: z.string().trim().max(1000, 'forms.too_long'),
}

/** Input of `session.propose`. Days and times are by the clock on the wall of whoever proposes. */
export const ProposeSession = z.strictObject({
  driveId: z.uuid(),
  sessionId: z.uuid(),
  kind: z.enum(SESSION_KINDS),
  minutes: z.number().int().min(10).max(240),
  slots: z
    .array(
      z.strictObject({
        slotId: z.uuid(),
        onDate: day,
        time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'meetings.refused.not_a_time'),
      }),
    )
    .min(1, 'sessions.refused.no_time')
    .max(MOST_SLOTS),
  ...sessionWords,
})

export const BookSession = z.strictObject({ driveId: z.uuid(), sessionId: z.uuid(), slotId: z.uuid() })

/** Input of `session.finish`: how many of the group were there, and what came of it. */
export const FinishSession = z.strictObject({
  driveId: z.uuid(),
  sessionId: z.uuid(),
  version: z.number().int().min(1),
  came: z.number().int().min(0).max(500),
  outcome: z.string().trim().max(2000, 'forms.too_long'),
})

export const CancelSession = z.strictObject({ driveId: z.uuid(), sessionId: z.uuid() })

export const ReadNotices = z.strictObject({ noticeIds: z.array(z.uuid()).min(1).max(200) })
