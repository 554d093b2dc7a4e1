import { type CalendarDate, daysBetween } from '@/lib/clock'
import { DISPUTED_DIFFERENCE, LAST_SUPPORTING_VALUE, VERIFIED_DAYS } from '@/lib/coverage/published-constants'
import { type AssessmentFact, type AssessmentValue, isShownByAction } from './assessment'

/** What counts of everything that was ever noted about one worker. */
export type CurrentAssessment = {
  value: AssessmentValue
  /** When somebody last rated them. */
  assessedOn: CalendarDate
  /** Newest date on which something they did showed their support; `null` when nothing did, or they do not support. */
  verifiedOn: CalendarDate | null
  disputed: boolean
}

/**
 * Computes which rating of a worker counts, or `null` while there is none (which is never the same as undecided).
 *
 * Each assessor speaks with their latest rating. Those within {@link VERIFIED_DAYS} of the newest are compared: when they
 * lie {@link DISPUTED_DIFFERENCE} or more apart, or on both sides of the support line, the worker is disputed and the
 * least supportive of them counts; otherwise the newest does. What lies before the last one that settles is not compared.
 * The order of `facts` does not matter.
 */
export function currentAssessment(facts: readonly AssessmentFact[]): CurrentAssessment | null {
  const compared = latestViews(facts)
  const newest = compared.at(-1)
  if (!newest) return null

  const best = compared.reduce<AssessmentValue>(
    (least, { value }) => (value < least ? value : least),
    newest.value,
  )
  const worst = compared.reduce<AssessmentValue>(
    (most, { value }) => (value > most ? value : most),
    newest.value,
  )
  const disputed = worst - best >= DISPUTED_DIFFERENCE || supports(best) !== supports(worst)
  const value = disputed ? worst : newest.value

  const shown = facts.filter((fact) => isShownByAction(fact.basis) && supports(fact.value))
  return {
    value,
    assessedOn: newest.happenedOn,
    verifiedOn: supports(value) ? newestDate(shown) : null,
    disputed,
  }
}

/** The last word of each assessor, as far as they are compared; oldest first. */
export function latestViews(facts: readonly AssessmentFact[]): AssessmentFact[] {
  const latest = latestPerAssessor(sinceSettled(facts))
  const newest = latest.at(-1)
  if (!newest || latest.length === 1) return latest
  return latest.filter((fact) => daysBetween(fact.happenedOn, newest.happenedOn) <= VERIFIED_DAYS)
}

/** Whether a rating counts as support. */
export const supports = (value: number): boolean => value <= LAST_SUPPORTING_VALUE

/** The ratings from the last one that settles on; all of them where none does. */
function sinceSettled(facts: readonly AssessmentFact[]): readonly AssessmentFact[] {
  const inOrder = facts.toSorted(inOrderOfEvents)
  const last = inOrder.findLastIndex(({ settles }) => settles)
  return last < 0 ? inOrder : inOrder.slice(last)
}

/** The last word of each assessor, oldest first. `facts`: in the order of events. */
function latestPerAssessor(facts: readonly AssessmentFact[]): AssessmentFact[] {
  const byAssessor = new Map<string, AssessmentFact>()
  for (const fact of facts) byAssessor.set(fact.assessorId, fact)
  return [...byAssessor.values()].toSorted(inOrderOfEvents)
}

/** By when it happened, then when we learned of it, then id: the same order on every machine. */
function inOrderOfEvents(a: AssessmentFact, b: AssessmentFact): number {
  return (
    a.happenedAt.getTime() - b.happenedAt.getTime() ||
    a.recordedAt.getTime() - b.recordedAt.getTime() ||
    (a.id < b.id ? -1 : 1)
  )
}

const newestDate = (facts: readonly AssessmentFact[]): CalendarDate | null =>
  facts.reduce<CalendarDate | null>(
    (date, { happenedOn }) => (date && date > happenedOn ? date : happenedOn),
    null,
  )
