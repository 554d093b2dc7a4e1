import type { Refusal } from '@/lib/errors'

/** A phone's clock may run this far ahead before a time counts as "in the future". */
const CLOCK_TOLERANCE_MS = 10 * 60_000

/** How far back a talk may be written down; memory bends after that. */
export const OLDEST_TALK_DAYS = 30

/** Refuses a time that has not come yet, and one more than {@link OLDEST_TALK_DAYS} days back. */
export function refuseTalkTime(happenedAt: Date, now: Date): Refusal {
  const ageMs = now.getTime() - happenedAt.getTime()
  if (ageMs < -CLOCK_TOLERANCE_MS) return { key: 'conversations.refused.future' }
  if (ageMs > OLDEST_TALK_DAYS * 86_400_000) {
    return { key: 'conversations.refused.too_old', params: { days: OLDEST_TALK_DAYS } }
  }
  return null
}

/**
 * The moment of a talk by the server's clock, when the phone's was wrong by `skewMs` (server minus phone).
 *
 * Never later than `now` and never more than {@link OLDEST_TALK_DAYS} days back: a phone that waited long keeps its entry.
 */
export function correctTalkTime(happenedAt: Date, skewMs: number, now: Date): Date {
  const corrected = happenedAt.getTime() + (Math.abs(skewMs) > CLOCK_TOLERANCE_MS ? skewMs : 0)
  const oldest = now.getTime() - OLDEST_TALK_DAYS * 86_400_000
  return new Date(Math.min(Math.max(corrected, oldest), now.getTime()))
}
