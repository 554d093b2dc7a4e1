import * as z from 'zod'
import { Rating } from '@/lib/assessments/schema'
import { calendarDay } from '@/lib/calendar-day'
import { ANSWERS, ASK_KINDS } from './asks'
import { ATTEMPT_OUTCOMES } from './attempts'
import { COMPANY_ROLES, MOST_COMPANY, MOST_IN_ONE_GO } from './company'
import { DEBRIEFS, MISSING_SUPPORT } from './debriefs'
import { INOCULATION_TOPICS } from './inoculation'
import { KNOWN_ISSUES } from './issues'
import { STEP_DOERS, STEP_KINDS } from './next-steps'
import { FEWEST_STEPS, isStepOf, MOST_STEPS, schoolOf } from './schools'
import { TALK_PLACES } from './talk-places'
import { MOST_TOGETHER, TOGETHER_KINDS } from './time-together'

const Day = calendarDay('conversations.refused.not_a_date')

/** By the phone's clock, ISO 8601 with offset. */
const Moment = z.iso.datetime({ offset: true, error: 'conversations.refused.not_a_time' })

/** Somebody who is not on the list yet, by nickname. The person goes onto the list of whoever writes this down. */
const NewWorker = z.strictObject({
  workerId: z.uuid(),
  nick: z
    .string()
    .trim()
    .min(1, 'conversations.refused.no_nick')
    .max(60, 'conversations.refused.long_nick')
    .regex(/^\P{C}*$/u, 'conversations.refused.bad_nick'),
  cellId: z.uuid().nullable().default(null),
})

const NextStep = z.strictObject({
  commitmentId: z.uuid(),
  by: z.enum(STEP_DOERS),
  kind: z.enum(STEP_KINDS),
  dueOn: Day,
})

/** A known school, or the id of one that the drive wrote itself. */
const SchoolId = z.string().refine((id) => schoolOf(id) !== undefined || z.uuid().safeParse(id).success, {
  error: 'conversations.refused.no_school',
})

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
 * Several people in one go: what was asked, rated and noted is about the first of them.
 */
export const LogOneOnOne = z
  .strictObject({
    driveId: z.uuid(),
    oneOnOneId: z.uuid(),
    workerId: z.uuid(),
    /** The person talked with, when not on the list yet. */
    newWorker: NewWorker.nullable().default(null),
    others: z
      .array(z.strictObject({ oneOnOneId: z.uuid(), workerId: z.uuid() }))
      .max(MOST_IN_ONE_GO - 1, 'conversations.refused.too_many')
      .default([]),
    /** Somebody on the chart who talked; `null` when it was whoever writes this down. */
    talkerWorkerId: z.uuid().nullable().default(null),
    companions: z
      .array(z.strictObject({ id: z.uuid(), workerId: z.uuid(), role: z.enum(COMPANY_ROLES) }))
      .max(MOST_COMPANY, 'conversations.refused.too_many')
      .default([]),
    happenedAt: Moment,
    placeKind: z.enum(TALK_PLACES).nullable().default(null),
    school: SchoolId.nullable().default(null),
    stepReached: z.string().nullable().default(null),
    inoculation: z.array(z.enum(INOCULATION_TOPICS)).max(INOCULATION_TOPICS.length).default([]),
    issues: Issues.default({ codes: [], labelIds: [], added: null }),
    ask: z
      .strictObject({
        askId: z.uuid(),
        kind: z.enum(ASK_KINDS),
        answer: z.enum(ANSWERS).nullable().default(null),
      })
      .nullable()
      .default(null),
    nextStep: NextStep.nullable().default(null),
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
  .refine(({ workerId, newWorker }) => newWorker === null || newWorker.workerId === workerId, {
    error: 'conversations.refused.other_new_worker',
    path: ['newWorker', 'workerId'],
  })
  .refine(({ school, stepReached }) => stepReached === null || (school && isStepOf(school, stepReached)), {
    error: 'conversations.refused.no_such_step',
    path: ['stepReached'],
  })
export type LogOneOnOne = z.infer<typeof LogOneOnOne>

/**
 * Input of `one_on_one.withdraw`: takes a talk back, with everything that was noted in it. Of several people in one go the
 * first stands for all of them; any other only for that person.
 */
export const WithdrawOneOnOne = z.strictObject({ driveId: z.uuid(), oneOnOneId: z.uuid() })

/** Input of `commitment.close`. A new date makes a new next step, under an id of its own. */
export const CloseCommitment = z.strictObject({
  driveId: z.uuid(),
  commitmentId: z.uuid(),
  ending: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('kept') }),
    z.strictObject({ outcome: z.literal('not_kept') }),
    /** Dropped: not needed any more, and nobody's fault. */
    z.strictObject({ outcome: z.literal('withdrawn') }),
    z.strictObject({ outcome: z.literal('renegotiated'), newCommitmentId: z.uuid(), dueOn: Day }),
  ]),
})

/** Input of `attempt.log`: somebody tried, and no talk came of it. */
export const LogAttempt = z
  .strictObject({
    driveId: z.uuid(),
    attemptId: z.uuid(),
    workerId: z.uuid(),
    newWorker: NewWorker.nullable().default(null),
    talkerWorkerId: z.uuid().nullable().default(null),
    outcome: z.enum(ATTEMPT_OUTCOMES, 'conversations.refused.no_outcome'),
    happenedAt: Moment,
  })
  .refine(({ workerId, newWorker }) => newWorker === null || newWorker.workerId === workerId, {
    error: 'conversations.refused.other_new_worker',
    path: ['newWorker', 'workerId'],
  })
export type LogAttempt = z.infer<typeof LogAttempt>

/** Input of `attempt.withdraw`. */
export const WithdrawAttempt = z.strictObject({ driveId: z.uuid(), attemptId: z.uuid() })

/** Input of `time_together.log`: a meal, a ride, an evening, with everybody who was there. No ask. */
export const LogTimeTogether = z
  .strictObject({
    driveId: z.uuid(),
    timeTogetherId: z.uuid(),
    kind: z.enum(TOGETHER_KINDS, 'conversations.refused.no_together_kind'),
    workerIds: z
      .array(z.uuid())
      .min(1, 'conversations.refused.nobody')
      .max(MOST_TOGETHER, 'conversations.refused.too_many'),
    /** One of them, when not on the list yet. */
    newWorker: NewWorker.nullable().default(null),
    happenedAt: Moment,
  })
  .refine(({ workerIds, newWorker }) => newWorker === null || workerIds.includes(newWorker.workerId), {
    error: 'conversations.refused.other_new_worker',
    path: ['newWorker', 'workerId'],
  })
export type LogTimeTogether = z.infer<typeof LogTimeTogether>

/** Input of `time_together.withdraw`. */
export const WithdrawTimeTogether = z.strictObject({ driveId: z.uuid(), timeTogetherId: z.uuid() })

/** Input of `ask.answer`: a "not yet" that got its answer later. */
export const AnswerAsk = z.strictObject({
  driveId: z.uuid(),
  askId: z.uuid(),
  answer: z.enum(ANSWERS, 'conversations.refused.no_answer_given'),
})

/** Input of `commitment.make`: a promise without a talk, as it is made when a list is gone through together. */
export const MakeCommitment = z.strictObject({
  driveId: z.uuid(),
  workerId: z.uuid(),
  ...NextStep.shape,
  /** On whose list it goes; `null`: on that of whoever writes this down. */
  userId: z.uuid().nullable().default(null),
  /** Somebody on the chart who will do it, when that is not the user. */
  doerWorkerId: z.uuid().nullable().default(null),
  askId: z.uuid().nullable().default(null),
})

/** Input of `commitment.debrief`: how a task went, talked over together, and what comes next. */
export const DebriefCommitment = z.strictObject({
  driveId: z.uuid(),
  commitmentId: z.uuid(),
  debrief: z.enum(DEBRIEFS, 'conversations.refused.no_debrief'),
  missing: z.array(z.enum(MISSING_SUPPORT)).max(MISSING_SUPPORT.length).default([]),
  next: NextStep.nullable().default(null),
})

const SchoolWords = z
  .string()
  .trim()
  .min(1, 'forms.required')
  .max(80, 'forms.too_long')
  .regex(/^\P{C}*$/u, 'forms.bad_characters')

/** Input of `conversation_school.save`. `version` 0 makes a new one, otherwise it is what the writer saw. */
export const SaveSchool = z.strictObject({
  driveId: z.uuid(),
  schoolId: z.uuid(),
  version: z.int().min(0),
  name: SchoolWords,
  steps: z
    .array(SchoolWords)
    .min(FEWEST_STEPS, 'conversations.refused.few_steps')
    .max(MOST_STEPS, 'conversations.refused.many_steps'),
})

/** Input of `drive.choose_school`: whose steps the log shows. `null`: the usual one. */
export const ChooseSchool = z.strictObject({ driveId: z.uuid(), school: SchoolId.nullable() })

/** Input of `commitment.reopen`. `insteadOfId` is the step with the new date, where there is one: it is dropped. */
export const ReopenCommitment = z.strictObject({
  driveId: z.uuid(),
  commitmentId: z.uuid(),
  insteadOfId: z.uuid().nullable().default(null),
})
