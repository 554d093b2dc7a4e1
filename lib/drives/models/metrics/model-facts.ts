import type { DemandStatusFact, DemandTarget } from '@/lib/actions/demand-status'
import type { Outcome } from '@/lib/actions/predictions'
import type { CalendarDate } from '@/lib/clock'
import type { DriveCoverage } from '@/lib/coverage/drive-coverage'
import type { WorkerFacts } from '@/lib/coverage/worker-facts'
import type { WorkerState } from '@/lib/coverage/worker-state'

/** A period; `untilOn` is the first day after it. */
export type Period = { fromOn: CalendarDate; untilOn: CalendarDate | null }

/** An action or test that took place, with the areas of its frozen list. */
export type ActionFact = {
  id: string
  kind: string
  route: 'direct' | 'official' | null
  demandId: string | null
  happensOn: CalendarDate
  goalPercent: number | null
  cellGoalPercent: number | null
  /** `cellId` may be the one of those who are not placed. */
  cells: readonly { cellId: string; eligible: number; tookPart: number }[]
  /** Person by person; `null` where only numbers were kept. */
  outcomes: readonly Outcome[] | null
}

export type DemandFact = {
  id: string
  target: DemandTarget
  raisedOn: CalendarDate
  statuses: readonly (DemandStatusFact & { testId: string | null })[]
}

export type GrievanceFact = {
  id: string
  kind: 'individual' | 'group'
  route: 'contract' | 'own'
  happenedOn: CalendarDate
  filedOn: CalendarDate
  closedOn: CalendarDate | null
  outcome: string | null
  steps: readonly { step: number; dueOn: CalendarDate; doneOn: CalendarDate | null }[]
}

/** A closed decision; counts are `null` where it was taken without a ballot. */
export type DecisionFact = {
  kind: string
  closedOn: CalendarDate
  ballot: { yes: number; no: number; blank: number; electorate: number | null } | null
}

/** A union or caucus that this viewer may know of. `members` null: its list is not theirs to see. */
export type BodyFact = {
  id: string
  kind: string
  members: readonly (Period & { workerId: string; dues: string })[] | null
}

export type StanceFact = {
  bodyId: string
  aboutKind: string
  aboutId: string | null
  position: string
  onDate: CalendarDate
}

export type ElectionFact = {
  electorate: 'members' | 'delegates'
  electorateSize: number
  members: number | null
  goalVotes: number
  ballotOn: CalendarDate
  countedOn: CalendarDate | null
  votesCast: number | null
  sites: readonly { cellId: string; goal: number; pledged: number; contact: boolean }[]
  /** Delegates who say that they vote for the slate, by area; they are counted in place of the sites' numbers where there are any. */
  delegates: readonly { cellId: string | null; stands: string }[]
}

/**
 * Everything recorded of one drive that a formula may read, on one day. No names and no words. Whatever is `null` is not this viewer's
 * to see: then the metric is `null` too and never a 0.
 */
export type ModelFacts = {
  day: CalendarDate
  coverage: DriveCoverage
  /** Everybody on the list, facts that were taken back left out. */
  people: readonly WorkerFacts[]
  /** Those of them who work here and are not out of the unit. */
  states: readonly WorkerState[]
  cells: readonly { cellId: string; siteId: string; unitId: string | null }[]
  /** People with a way to reach them. */
  withContact: number | null
  promises: readonly { dueOn: CalendarDate; outcome: string | null; closedOn: CalendarDate | null }[]
  /** Oldest first. */
  actions: readonly ActionFact[]
  /** Standing pledges on actions to come. */
  pledges: readonly { kind: string; workerId: string }[] | null
  ties: readonly { leaderId: string; followerId: string; onDate: CalendarDate }[]
  /** Days of the last talk, meeting, action or move of a stage. */
  lastSignOn: CalendarDate | null
  recognisedOn: CalendarDate | null
  contracts: readonly { fromOn: CalendarDate }[]
  demands: readonly DemandFact[] | null
  grievances: readonly GrievanceFact[] | null
  stewards: readonly (Period & { workerId: string; cellId: string | null })[] | null
  decisions: readonly DecisionFact[] | null
  /** People of the unit with a card that counts, by kind. `signed`: ever; `null` for all but whoever keeps the register. */
  cards: Readonly<Record<string, { valid: number; signed: number | null }>> | null
  bodies: readonly BodyFact[] | null
  stances: readonly StanceFact[] | null
  elections: readonly ElectionFact[] | null
  reported: readonly { metric: string; cellId: string | null; amount: number; onDate: CalendarDate }[] | null
}
