import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { BALLOT_RULES, CHOICES } from '../ballot'
import { BALLOTS, ELECTORATES } from '../decision'
import { TIMINGS } from '../model-check'
import { BELIEFS, UNION_POLITICS } from '../models/model-definition'

const Day = calendarDay()

/** The id of a stage, a track or a model: what the definitions say, checked against them later. */
const Term = z.string().regex(/^[A-Za-z0-9_.:-]{1,60}$/)

const Text = z.string().trim().max(4000, 'forms.too_long')

const People = z
  .number('forms.not_a_number')
  .int('forms.not_a_number')
  .min(0, 'forms.not_a_number')
  .max(1_000_000)

const OneDecision = { driveId: z.uuid(), decisionId: z.uuid() }

/** What a decision is about, with what its kind needs. */
const About = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('stage'), track: Term, stage: Term }),
  z.strictObject({ kind: z.literal('model'), model: Term }),
  z.strictObject({ kind: z.literal('action'), testId: z.uuid() }),
  z.strictObject({ kind: z.literal('file') }),
  z.strictObject({ kind: z.literal('hand_off') }),
])

/** Input of `decision.propose`. */
export const ProposeDecision = z
  .strictObject({
    ...OneDecision,
    about: About,
    title: z.string().trim().min(1, 'forms.required').max(120, 'forms.too_long'),
    text: Text.default(''),
    ballot: z.enum(BALLOTS, 'forms.choose_one'),
    electorate: z.enum(ELECTORATES, 'forms.choose_one'),
    /** Only for members, of whom more may vote than have a login. */
    electorateSize: People.min(1, 'forms.not_a_number').nullable().default(null),
    rule: z.enum(BALLOT_RULES, 'forms.choose_one').default('majority_of_voters'),
    quorumPercent: People.min(1).max(100, 'forms.not_a_number').nullable().default(null),
  })
  .refine(({ electorate, electorateSize }) => electorate !== 'members' || electorateSize !== null, {
    ...{ path: ['electorateSize'], error: 'forms.required' },
  })

/** Input of `decision.open`: until the end of which day people can vote; `null` until the committee ends it. */
export const OpenDecision = z.strictObject({ ...OneDecision, closesOn: Day.nullable().default(null) })

export const CommentDecision = z.strictObject({
  ...OneDecision,
  commentId: z.uuid(),
  text: Text.min(1, 'forms.required'),
})

export const UncommentDecision = z.strictObject({ driveId: z.uuid(), commentId: z.uuid() })

/** Input of `decision.vote`: an open ballot, seen by all who vote in it. */
export const VoteDecision = z.strictObject({ ...OneDecision, choice: z.enum(CHOICES, 'forms.choose_one') })

/**
 * Input of `decision.vote_secret`. `paperId` is made at random for this one vote and kept nowhere: without it whoever reads the hash in a
 * receipt could try out the three choices.
 */
export const VoteSecretly = z.strictObject({ ...VoteDecision.shape, paperId: z.uuid() })

/** Input of `decision.count_papers`: what was counted by hand, beside the votes given here. */
export const CountPapers = z.strictObject({ ...OneDecision, yes: People, no: People, blank: People })

/** Input of `decision.close`. `agreed` is what people came to where there was no ballot. */
export const CloseDecision = z.strictObject({
  ...OneDecision,
  agreed: z.enum(['adopted', 'rejected']).nullable().default(null),
})

export const WithdrawDecision = z.strictObject(OneDecision)

/** Input of `stage.move`: a ladder and a stage of any model, forwards or backwards, from a day on that is not to come. */
export const MoveStage = z.strictObject({
  driveId: z.uuid(),
  moveId: z.uuid(),
  track: Term,
  stage: Term,
  onDate: Day,
  /** Why; asked for where the advice was another. */
  why: z.string().trim().max(1000, 'forms.too_long').default(''),
  /** The decision that this carries out; `null` without one. */
  decisionId: z.uuid().nullable().default(null),
})

export const TakeBackStage = z.strictObject({ driveId: z.uuid(), moveId: z.uuid() })

/** Input of `model.choose`: what a group answered, what it chose and when it asks itself again. */
export const ChooseModel = z.strictObject({
  driveId: z.uuid(),
  checkId: z.uuid(),
  attributeId: z.uuid(),
  answers: z.strictObject({
    union: z.enum(UNION_POLITICS, 'forms.choose_one'),
    belief: z.enum(BELIEFS, 'forms.choose_one'),
    timing: z.enum(TIMINGS, 'forms.choose_one'),
  }),
  chosen: Term,
  why: z.string().trim().max(1000, 'forms.too_long').default(''),
  reviewOn: Day,
  decisionId: z.uuid().nullable().default(null),
})
