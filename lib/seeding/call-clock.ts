import { FIRST_CALL_HOURS } from './published-constants'

const HOUR_MS = 3_600_000

/** Until when somebody who wrote at this moment is to be called. */
export const callDueAt = (receivedAt: Date): Date =>
  new Date(receivedAt.getTime() + FIRST_CALL_HOURS * HOUR_MS)

/** Whole hours until a moment, rounded down; negative once it has passed. */
export const hoursUntil = (moment: Date, now: Date): number =>
  Math.floor((moment.getTime() - now.getTime()) / HOUR_MS)

/** Whole hours that are left to call somebody who wrote then; negative for how late it is. */
export const hoursLeft = (receivedAt: Date, now: Date): number => hoursUntil(callDueAt(receivedAt), now)

/** Whole hours that somebody has waited. */
export const hoursWaited = (receivedAt: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - receivedAt.getTime()) / HOUR_MS))
