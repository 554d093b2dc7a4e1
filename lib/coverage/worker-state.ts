import { lastTookPartOn } from '@/lib/actions/participation'
import type { AssessmentValue } from '@/lib/assessments/assessment'
import { currentAssessment, supports } from '@/lib/assessments/current-assessment'
import type { CalendarDate } from '@/lib/clock'
import type { LeaderStatus } from '@/lib/leaders/leader-status'
import type { UnitJudgement } from '@/lib/workers/unit'
import { asKnownAt } from './as-known-at'
import { mainPlacementOn } from './main-placement'
import { isValidOn, newestOf } from './newest-fact'
import type { WorkerFacts } from './worker-facts'

/** One worker on one day, reduced to what the map counts. */
export type WorkerState = {
  workerId: string
  /**
   * Works here: at work, on leave, or fired while the committee holds it open whether they still belong. Only the active are
   * counted, and of them only those who are not out of the unit.
   */
  active: boolean
  /** Primary cell, the one that totals count; `null` while not placed. */
  cellId: string | null
  /** Every cell they work in, the primary one included. */
  cellIds: readonly string[]
  lastTalkOn: CalendarDate | null
  talks: number
  value: AssessmentValue | null
  assessedOn: CalendarDate | null
  /** Newest day on which something they did showed their support: an answered ask, an action they took part in. */
  verifiedOn: CalendarDate | null
  disputed: boolean
  committee: boolean
  leader: LeaderStatus | null
  /** Nobody has judged: in. */
  unit: UnitJudgement
}

/**
 * Computes the state of one worker on `day`, or `null` if they were not on the list then.
 *
 * Counts what was valid on `day`, by the knowledge of `knownAt` (`null`: of today). Somebody is on the list from the day
 * they were added or from the first day that a placement or a status says they worked here, whichever comes first.
 */
export function workerStateOn(
  all: WorkerFacts,
  day: CalendarDate,
  knownAt: Date | null = null,
): WorkerState | null {
  const facts = asKnownAt(all, knownAt)
  return facts && knownStateOn(facts, day)
}

/** {@link workerStateOn} where `facts` hold nothing that was taken back, as `asKnownAt` leaves them. */
export function knownStateOn(facts: WorkerFacts, day: CalendarDate): WorkerState | null {
  const firstDays = [facts.addedOn, ...facts.placements.map(from), ...facts.statuses.map(from)]
  if (!firstDays.some((first) => first <= day)) return null

  const statuses = facts.statuses.filter((status) => status.fromOn <= day)
  const status = newestOf(statuses, from)?.status ?? 'active'
  const judgement = newestOf(
    facts.unitJudgements.filter((fact) => fact.onDate <= day),
    (fact) => fact.onDate,
  )
  const unit = judgement?.judgement ?? 'in'
  const placements = facts.placements.filter((placement) => isValidOn(placement, day))
  const primary = mainPlacementOn(facts.placements, day)
  const talks = facts.talks.filter((talk) => talk.happenedOn <= day)
  const assessed = currentAssessment(facts.assessments.filter((fact) => fact.happenedOn <= day))
  const tookPartOn = lastTookPartOn(facts.participations.filter(({ onDate }) => onDate <= day))
  const mark = newestOf(
    facts.leaderMarks.filter((fact) => fact.onDate <= day),
    (fact) => fact.onDate,
  )

  return {
    workerId: facts.workerId,
    active: status === 'active' || status === 'on_leave' || (status === 'fired' && unit === 'disputed'),
    cellId: primary?.cellId ?? null,
    cellIds: [...new Set(placements.map((placement) => placement.cellId))].toSorted(),
    lastTalkOn: talks.reduce<CalendarDate | null>((last, { happenedOn }) => later(last, happenedOn), null),
    talks: talks.length,
    value: assessed?.value ?? null,
    assessedOn: assessed?.assessedOn ?? null,
    verifiedOn: assessed && supports(assessed.value) ? newerOf(assessed.verifiedOn, tookPartOn) : null,
    disputed: assessed?.disputed ?? false,
    committee: facts.seats.some((seat) => isValidOn(seat, day)),
    leader: mark && mark.status !== 'none' ? mark.status : null,
    unit,
  }
}

const from = ({ fromOn }: { fromOn: CalendarDate }): CalendarDate => fromOn

const later = (a: CalendarDate | null, b: CalendarDate): CalendarDate => (a && a > b ? a : b)

const newerOf = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null => (b ? later(a, b) : a)

/** Whether somebody enters the counts of the unit: works here, and is not judged out of it. */
export const counts = ({ active, unit }: WorkerState): boolean => active && unit !== 'out'
