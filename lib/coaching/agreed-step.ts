import { addDays, type CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'

/** How a step that a coach and a group agreed on ended. */
export const AGREED_OUTCOMES = ['kept', 'not_kept', 'dropped'] as const
export type AgreedOutcome = (typeof AGREED_OUTCOMES)[number]

/** The furthest day that a step can be for. Our choice: a quarter. */
export const FURTHEST_AGREED_DAYS = 92

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
