import type { CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'
import type { AssessmentValue, Basis } from './assessment'

/** The newest rating of somebody that the viewer may see, as the form shows it beside the new one. */
export type LastRating = {
  value: AssessmentValue
  basis: Basis
  happenedOn: CalendarDate
  /** Whether the viewer gave it. */
  isOwn: boolean
}

/** Whether a rating is less supportive than the one before; never when there was none. */
export const isDowngrade = (before: { value: number } | null, value: number): boolean =>
  before !== null && value > before.value

/**
 * Asks for a reason where somebody is rated lower than before: normal, and worth a word. A form asks it before it sends; an
 * entry that waited on a phone is never refused for it.
 */
export function askReason(
  before: { value: number } | null,
  rating: { value: number; reason: string | null } | null,
): Refusal {
  if (!rating || rating.reason !== null || !isDowngrade(before, rating.value)) return null
  return { key: 'assessments.refused.reason_needed' }
}
