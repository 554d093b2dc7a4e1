import * as z from 'zod'
import { Rating } from '@/lib/assessments/schema'
import { type CalendarDate, isCalendarDate } from '@/lib/clock'
import { ANSWERS, ASK_KINDS } from './asks'
import { KNOWN_ISSUES } from './issues'
import { STEP_DOERS, STEP_KINDS } from './next-steps'
import { TALK_PLACES } from './talk-places'

const Day = z
  .string()
  .refine(isCalendarDate, 'conversations.refused.not_a_date')
  .transform((day) => day as CalendarDate)

const Issues = z.strictObject({
  /** Well-known ones, by their code. */
  codes: z.array(z.enum(KNOWN_ISSUES)).max(KNOWN_ISSUES.length).default([]),
  /** Of the drive's own list. */
  labelIds: z.array(z.uuid()).max(20).default([]),
  /** One that nobody has named yet. */
  added: z
    .strictObject({
      labelId: z.uuid(),
      name: z
        .string()
        .trim()
        .min(1, 'conversations.refused.empty_issue')
        .max(60, 'conversations.refused.long_issue'),
    })
    .nullable()
    .default(null),
})

/**
 * Input of `one_on_one.log`. Only who and when are needed. Ids are made on the phone, so that a retry is the same talk.
 */
export const LogOneOnOne = z.strictObject({
  driveId: z.uuid(),
  oneOnOneId: z.uuid(),
  workerId: z.uuid(),
  /** Somebody on the chart who talked; `null` when it was whoever writes this down. */
  talkerWorkerId: z.uuid().nullable().default(null),
  /** By the phone's clock, ISO 8601 with offset. */
  happenedAt: z.iso.datetime({ offset: true, error: 'conversations.refused.not_a_time' }),
  placeKind: z.enum(TALK_PLACES).nullable().default(null),
  issues: Issues.default({ codes: [], labelIds: [], added: null }),
  ask: z
    .strictObject({
      askId: z.uuid(),
      kind: z.enum(ASK_KINDS),
      answer: z.enum(ANSWERS).nullable().default(null),
    })
    .nullable()
    .default(null),
  nextStep: z
    .strictObject({ commitmentId: z.uuid(), by: z.enum(STEP_DOERS), kind: z.enum(STEP_KINDS), dueOn: Day })
    .nullable()
    .default(null),
  assessment: Rating.nullable().default(null),
  note: z
    .strictObject({
      noteId: z.uuid(),
      level: z.enum(['mine', 'committee']),
      text: z
        .string()
        .trim()
        .min(1, 'conversations.refused.empty_note')
        .max(2000, 'conversations.refused.long_note'),
    })
    .nullable()
    .default(null),
})
export type LogOneOnOne = z.infer<typeof LogOneOnOne>

/** Input of `one_on_one.withdraw`: takes a talk back, with everything that was noted in it. */
export const WithdrawOneOnOne = z.strictObject({ driveId: z.uuid(), oneOnOneId: z.uuid() })

/** Input of `commitment.close`. A new date makes a new next step, under an id of its own. */
export const CloseCommitment = z.strictObject({
  driveId: z.uuid(),
  commitmentId: z.uuid(),
  ending: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('kept') }),
    z.strictObject({ outcome: z.literal('not_kept') }),
    z.strictObject({ outcome: z.literal('renegotiated'), newCommitmentId: z.uuid(), dueOn: Day }),
  ]),
})
