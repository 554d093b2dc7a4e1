import type { DriveRoleName } from '@/lib/access/roles'
import type { Debrief } from '@/lib/actions/action-page'
import type { DemandStatus } from '@/lib/actions/demand-status'
import type { ActionKind } from '@/lib/actions/ladder'
import type { ParticipationResult } from '@/lib/actions/participation'
import type { AssessmentValue, Basis, DowngradeReason } from '@/lib/assessments/assessment'
import type { ShockKind } from '@/lib/assessments/shocks'
import type { Answer, AskKind } from '@/lib/conversations/asks'
import type { AttemptOutcome } from '@/lib/conversations/attempts'
import type { CompanyRole } from '@/lib/conversations/company'
import type { InoculationTopic } from '@/lib/conversations/inoculation'
import type { KnownIssue } from '@/lib/conversations/issues'
import type { StepDoer, StepKind, StepOutcome } from '@/lib/conversations/next-steps'
import type { TalkPlace } from '@/lib/conversations/talk-places'
import type { TogetherKind } from '@/lib/conversations/time-together'
import type { LeaderEvidence } from '@/lib/leaders/leader-evidence'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { TieConfidence, TieKind } from '@/lib/leaders/ties'
import type { Coming, MeetingKind } from '@/lib/meetings/meeting'
import type { DecisionStory, StageStory } from './decision-story'
import type { LawStory } from './law-story'
import type { UnionStory } from './union-story'

/** `ago` is always in days before the day of the seed, at least 1: nothing in a story happens today. */
export type TalkStory = {
  ago: number
  /** Key of whoever talked. Without a login of their own, the steward has written it down. */
  by: string
  place?: TalkPlace
  /** Where the person stands afterwards, and on what that rests (`stated` unless said otherwise). */
  value?: AssessmentValue
  basis?: Basis
  issues?: readonly (KnownIssue | OwnIssue)[]
  ask?: readonly [AskKind, Answer]
  /** A next step, due in so many days from today (negative: overdue). With an outcome it is closed. */
  step?: { kind: StepKind; dueIn: number; by?: StepDoer; outcome?: StepOutcome }
  note?: NoteStory
  /** Who came along, by key. */
  along?: readonly (readonly [string, CompanyRole])[]
  /** What the company will say, as far as it was talked through. */
  prepared?: readonly InoculationTopic[]
  /** The step of the usual school that the talk got to. */
  reached?: string
}

/** A try that came to nothing. */
export type AttemptStory = { ago: number; by: string; outcome: AttemptOutcome }

/** An issue that the drive named itself, by its place in {@link DriveStory.ownIssues}. */
export type OwnIssue = `own${number}`

export type NoteStory = { text: string; level: 'mine' | 'committee' | 'coach' }

/** A rating without a talk, such as from seeing somebody act. */
export type RatingStory = {
  ago: number
  by: string
  value: AssessmentValue
  basis: Basis
  reason?: DowngradeReason
}

export type PersonStory = {
  key: string
  first?: string
  last?: string
  nick?: string
  /** Key of the cell; `null`: we do not know where they work. */
  cell: string | null
  /** A second place of work. */
  alsoIn?: string
  /** Where they worked until `ago` days before today. */
  cameFrom?: { cell: string; ago: number }
  /** With roles they have a login. */
  roles?: readonly DriveRoleName[]
  locale?: 'en' | 'es'
  /** On the committee since so many days. */
  seat?: number
  leader?: readonly { status: LeaderStatus; ago: number; evidence?: readonly LeaderEvidence[] }[]
  status?: { status: 'left' | 'fired' | 'on_leave'; ago: number }
  leaveAlone?: true
  /** By code. */
  speaks?: readonly string[]
  /** Key of the only colleague who talks with this person. */
  onlyWith?: string
  /** Keys of those on whose list this person is. */
  listOf?: readonly string[]
  /** Keys of those who move this person. */
  follows?: readonly string[]
  addedAgo?: number
  phone?: string
  email?: string
  talks?: readonly TalkStory[]
  ratings?: readonly RatingStory[]
  attempts?: readonly AttemptStory[]
}

/** People of a cell of whom nothing particular is told: names from the pools, talks spread over the days. */
export type CrowdStory = {
  cell: string
  named: number
  /** How many of them somebody has talked with. */
  talkedWith: number
  /** Who talked; a key written more often talked more. */
  by: readonly string[]
  /** Where they stand; a value written more often is more usual. */
  values: readonly AssessmentValue[]
  /** The talks lie between these, in days before today. */
  ago: readonly [from: number, to: number]
  names: 'en' | 'es'
  addedAgo?: number
  /** Talkers whose own list is told person by person. */
  keepOffLists?: readonly string[]
}

/** Who listens to somebody, or whom they know. People of a crowd go by the key that `expandCrowds` gives them. */
export type TieStory = {
  kind: TieKind
  from: string
  to: readonly string[]
  confidence: TieConfidence
  ago: number
}

/** A meal, a ride or an evening; `by` was there and wrote it down. */
export type TogetherStory = { kind: TogetherKind; by: string; with: readonly string[]; ago: number }

/** A meeting so many days from the day of the seed; negative: it has been. */
export type MeetingStory = {
  kind: MeetingKind
  inDays: number
  /** By the clock where the group is. */
  time: string
  minutes: number
  place: string
  link?: string
  /** Who said what, by key. */
  answers: Readonly<Record<string, Coming>>
  /** Who was there, by key, once it has been. */
  there?: readonly string[]
  agenda: readonly string[]
}

/** Something that is asked for, what was done for it on one day, and how it went. Keys are of people. */
export type ActionStory = {
  demand: { text: string; target: string; issue: KnownIssue | OwnIssue; status: DemandStatus; ago: number }
  kind: ActionKind
  title: string
  plan: string
  ago: number
  goalPercent: number
  cellGoalPercent: number
  results: Readonly<Partial<Record<ParticipationResult, readonly string[]>>>
  debrief: { went: Debrief['went']; text: string }
}

export type CellStory = {
  key: string
  site: string
  department?: string
  shift?: string
  /** Estimated headcount; left out where nobody has guessed. */
  people?: number
}

export type DriveStory = {
  key: string
  /** Plain label for boards of the network. */
  code: string
  /** Sealed. */
  codeName: string
  locale: 'en' | 'es'
  timeZone: string
  industry: string
  startedAgo: number
  attributes: readonly {
    kind: 'context' | 'model' | 'recognition_path' | 'stage'
    value: string
    ago: number
  }[]
  employer?: { name: string; city: string; state: string }
  headcounts: readonly {
    people: number
    source: 'count' | 'roster' | 'employer_list' | 'schedule' | 'guess'
    ago: number
  }[]
  cells: readonly CellStory[]
  ownIssues?: readonly string[]
  socialGroups?: readonly string[]
  shocks?: readonly { kind: ShockKind; ago: number }[]
  people: readonly PersonStory[]
  crowds?: readonly CrowdStory[]
  ties?: readonly TieStory[]
  together?: readonly TogetherStory[]
  meetings?: readonly MeetingStory[]
  actions?: readonly ActionStory[]
  decisions?: readonly DecisionStory[]
  stages?: readonly StageStory[]
  law?: LawStory
  /** People of the drive who work elsewhere, such as a liaison. Not on the chart. */
  unions?: UnionStory
  outsiders?: readonly { key: string; name: string; roles: readonly DriveRoleName[] }[]
}
