import { addDays, type CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'
import { FURTHEST_AGREED_DAYS } from './published-constants'

/** How a step that a coach and a group agreed on ended. */
export const AGREED_OUTCOMES = ['kept', 'not_kept', 'dropped'] as const
export type AgreedOutcome = (typeof AGREED_OUTCOMES)[number]

/** A step as the rules see it. */
export type AgreedStepFacts = { takenBy: string | null; outcome: AgreedOutcome | null; proposedBy: string }

/** Refuses a day that has passed and one too far away to hold anybody to. */
export function refuseAgreedDay(dueOn: CalendarDate, today: CalendarDate): Refusal {
  if (dueOn < today) return { key: 'review.refused.past' }
  return dueOn > addDays(today, FURTHEST_AGREED_DAYS)
    ? { key: 'review.refused.too_far', params: { days: FURTHEST_AGREED_DAYS } }
    : null
}

/** A step is taken once, while it is open: it becomes the promise of whoever takes it. */
export function refuseTakeStep({ takenBy, outcome }: AgreedStepFacts): Refusal {
  if (outcome !== null) return { key: 'review.refused.closed' }
  return takenBy === null ? null : { key: 'review.refused.taken' }
}

/**
 * What somebody took is kept or not by the committee's own account; dropped, by the committee too. A step that nobody took can only
 * be dropped, by either side.
 */
export function refuseCloseStep(
  step: AgreedStepFacts,
  { outcome, onCommittee }: { outcome: AgreedOutcome; onCommittee: boolean },
): Refusal {
  if (step.outcome !== null) return { key: 'review.refused.closed' }
  if (step.takenBy === null) return outcome === 'dropped' ? null : { key: 'review.refused.not_taken' }
  return onCommittee ? null : { key: 'review.refused.not_yours' }
}

/** A step that is open gets another day: from whoever of the committee, since the promise is theirs and not the coach's. */
export function refuseMoveStep(
  step: AgreedStepFacts & { onCommittee: boolean; dueOn: CalendarDate },
  dueOn: CalendarDate,
): Refusal {
  if (step.outcome !== null) return { key: 'review.refused.closed' }
  if (!step.onCommittee) return { key: 'review.refused.not_yours_to_move' }
  return dueOn === step.dueOn ? { key: 'review.refused.same_day' } : null
}

/** How steps ended. What was kept by a later day than the first counts apart: it was agreed on anew. */
export type AgreedCounts = { kept: number; keptLater: number; notKept: number; dropped: number }

/** Counts the steps of a list that ended; open ones count nowhere. */
export function agreedCounts(
  steps: readonly { outcome: AgreedOutcome | null; firstDueOn: CalendarDate | null }[],
): AgreedCounts {
  const count = (outcome: AgreedOutcome, isMoved: boolean) =>
    steps.filter((step) => step.outcome === outcome && (step.firstDueOn !== null) === isMoved).length
  return {
    kept: count('kept', false),
    keptLater: count('kept', true),
    notKept: count('not_kept', false) + count('not_kept', true),
    dropped: count('dropped', false) + count('dropped', true),
  }
}
