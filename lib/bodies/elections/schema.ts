import * as z from 'zod'
import { calendarDay } from '@/lib/calendar-day'
import { ELECTORATES, STANDS } from './officer-election'

const Day = calendarDay()
const MaybeDay = Day.nullable().default(null)

const Name = z
  .string()
  .trim()
  .min(1, 'forms.required')
  .max(120, 'forms.too_long')
  .regex(/^\P{C}*$/u, 'forms.bad_characters')

const One = { driveId: z.uuid(), electionId: z.uuid() }
const votes = z.int('forms.required').min(1).max(10_000_000)

const Plan = {
  ...One,
  name: Name,
  electorateSize: votes,
  /** Members behind delegates. */
  members: votes.nullable().default(null),
  goalVotes: votes,
  noticeOn: MaybeDay,
  nominationsOn: MaybeDay,
  ballotOn: Day,
}

/** Input of `election.plan`. */
export const PlanElection = z
  .strictObject({ ...Plan, electorate: z.enum(ELECTORATES, 'forms.choose_one') })
  .refine(({ goalVotes, electorateSize }) => goalVotes <= electorateSize, {
    error: 'elections.refused.goal_too_high',
    path: ['goalVotes'],
  })

/** Input of `election.change`. `version` is what the writer saw; who votes stays as it is. */
export const ChangeElection = z
  .strictObject({ ...Plan, version: z.int().min(1), planWrittenOn: MaybeDay })
  .refine(({ goalVotes, electorateSize }) => goalVotes <= electorateSize, {
    error: 'elections.refused.goal_too_high',
    path: ['goalVotes'],
  })

/** Input of `election.set_site`: what is known of one worksite. */
export const SetElectionSite = z.strictObject({
  ...One,
  cellId: z.uuid(),
  voters: z.int('forms.required').min(0).max(1_000_000),
  goal: z.int('forms.required').min(0).max(1_000_000),
  pledged: z.int('forms.required').min(0).max(1_000_000),
  contact: z.boolean(),
})

/** Input of `elector.save`: a delegate by name, or somebody on the chart. */
export const SaveElector = z
  .strictObject({
    ...One,
    electorId: z.uuid(),
    name: Name.nullable().default(null),
    workerId: z.uuid().nullable().default(null),
    cellId: z.uuid().nullable().default(null),
    stands: z.enum(STANDS, 'forms.choose_one'),
  })
  .refine(({ name, workerId }) => name !== null || workerId !== null, {
    error: 'forms.required',
    path: ['name'],
  })

/** Input of `elector.stand`: where a delegate stands now. */
export const StandElector = z.strictObject({
  ...One,
  electorId: z.uuid(),
  stands: z.enum(STANDS, 'forms.choose_one'),
})

/** Input of `slate.add`: somebody on the chart stands for an office. */
export const AddToSlate = z.strictObject({ ...One, placeId: z.uuid(), workerId: z.uuid(), office: Name })

/** Input of `slate.remove`. */
export const RemoveFromSlate = z.strictObject({ ...One, placeId: z.uuid() })

/** Input of `election.count`: how it ended. */
export const CountElection = z
  .strictObject({
    ...One,
    countedOn: Day,
    votesFor: z.int('forms.required').min(0).max(10_000_000),
    votesCast: z.int('forms.required').min(0).max(10_000_000),
  })
  .refine(({ votesFor, votesCast }) => votesFor <= votesCast, {
    error: 'elections.refused.more_than_cast',
    path: ['votesFor'],
  })
