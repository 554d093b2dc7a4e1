import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { isModelId } from '@/lib/drives/models/model-id'
import { isVideoLink } from '@/lib/meetings/video-link'
import { AGREED_OUTCOMES } from './agreed-step'
import { COACHING_NEEDS } from './coaching-needs'
import { INDUSTRIES } from './industries'
import { GRANT_DAYS, GRANT_REASONS } from './name-grant'
import { COMMENT_SUBJECTS } from './review-comment'
import { AGENDA_LENGTH, MOST_SLOTS, SESSION_KINDS } from './session'
import { SHARE_DAYS } from './shared-talk'
import { SPOKEN_LANGUAGES } from './spoken-languages'
import { THREADS, WAY_KINDS } from './thread'
import { URGENCIES } from './waiting-drive'
import { isWeeklyHours, type WeeklyHours } from './weekly-hours'

const day = calendarDay()

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
  models: z.array(z.string().refine(isModelId, 'forms.choose_one')).max(40),
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

/** Input of `coaching.end`. `handOver`: what a leaving coach writes for the next one; the committee reads it. */
export const EndCoaching = z.strictObject({
  driveId: z.uuid(),
  coachingId: z.uuid(),
  handOver: z.string().trim().max(2000, 'forms.too_long').default(''),
})

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
  agenda: z.string().trim().max(AGENDA_LENGTH, 'forms.too_long'),
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

/** Words of the review: what people say about numbers and codes. */
const remark = z.string().trim().min(1, 'forms.required').max(1000, 'forms.too_long')

/** Input of `checklist.mark`. Which points there are depends on the drive's model and stage, so the name is all that is checked. */
export const MarkChecklist = z.strictObject({
  driveId: z.uuid(),
  markId: z.uuid(),
  item: z.string().regex(/^[a-z_]{2,40}$/),
})

export const UnmarkChecklist = z.strictObject({ driveId: z.uuid(), item: z.string().regex(/^[a-z_]{2,40}$/) })

/** Input of `review.comment`. `aboutId` is the shown talk that it is about, and nothing otherwise. */
export const CommentReview = z
  .strictObject({
    driveId: z.uuid(),
    commentId: z.uuid(),
    about: z.enum(COMMENT_SUBJECTS),
    aboutId: z.uuid().nullable(),
    text: remark,
  })
  .refine(({ about, aboutId }) => (about === 'talk') === (aboutId !== null), 'forms.does_not_fit')

export const RemoveComment = z.strictObject({ driveId: z.uuid(), commentId: z.uuid() })

/** Input of `coach_note.save`. `version` 0 for a new note. */
export const SaveCoachNote = z.strictObject({
  driveId: z.uuid(),
  noteId: z.uuid(),
  version: z.number().int().min(0),
  text: z.string().trim().min(1, 'forms.required').max(2000, 'forms.too_long'),
})

export const RemoveCoachNote = z.strictObject({ driveId: z.uuid(), noteId: z.uuid() })

/** Input of `agreed_step.propose`. */
export const ProposeStep = z.strictObject({
  driveId: z.uuid(),
  stepId: z.uuid(),
  text: remark.max(300, 'forms.too_long'),
  dueOn: day,
})

export const TakeStep = z.strictObject({ driveId: z.uuid(), stepId: z.uuid() })

export const CloseAgreedStep = z.strictObject({
  driveId: z.uuid(),
  stepId: z.uuid(),
  outcome: z.enum(AGREED_OUTCOMES, 'forms.required'),
})

/** Input of `agreed_step.move`: a new day. */
export const MoveAgreedStep = z.strictObject({ driveId: z.uuid(), stepId: z.uuid(), dueOn: day })

/** Input of `talk.share`: one talk, for so many days, with a question. */
export const ShareTalk = z.strictObject({
  driveId: z.uuid(),
  shareId: z.uuid(),
  oneOnOneId: z.uuid(),
  question: remark.max(500, 'forms.too_long'),
  days: z.literal(SHARE_DAYS),
})

export const UnshareTalk = z.strictObject({ driveId: z.uuid(), shareId: z.uuid() })

export const SeeReview = z.strictObject({ driveId: z.uuid() })
