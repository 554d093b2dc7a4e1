/** How long an offer waits for a coach, and an accepted one for the committee, before it moves on. Our own choice. */
export const OFFER_DAYS = 3

/** A drive should have a coach within this many days of asking (domain notes 9.2, `INF`). */
export const COACH_WITHIN_DAYS = 7

const DAY_MS = 86_400_000

/** When an offer that was made then moves on by itself. */
export const offerExpiresAt = (offeredAt: Date): Date => new Date(offeredAt.getTime() + OFFER_DAYS * DAY_MS)

/** Whether a coach can still answer: nobody did, and the time is not over. */
export const isAnswerable = (offer: { state: string; expiresAt: Date }, now: Date): boolean =>
  offer.state === 'offered' && offer.expiresAt > now

/** Whole days since a drive asked. */
export const daysWaiting = (openedAt: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - openedAt.getTime()) / DAY_MS))
