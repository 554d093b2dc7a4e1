import { FIRST_CALL_HOURS } from '@/lib/seeding/published-constants'

const HOUR_MS = 3_600_000
const DAY_HOURS = 24

/** What is timed on the way from a first word to a group that talks. */
export const QUEUE_CLOCKS = ['first_call', 'coach', 'first_session', 'first_talk'] as const
export type QueueClock = (typeof QUEUE_CLOCKS)[number]

/**
 * Within how many hours each should have happened. EWOC called everybody within 48 hours; the rest is our own choice
 * (domain notes 9.2, `INF`): a coach and a first session within a week each, and a new group's first talk by its fourth day.
 */
export const TARGET_HOURS: Record<QueueClock, number> = {
  first_call: FIRST_CALL_HOURS,
  coach: 7 * DAY_HOURS,
  first_session: 7 * DAY_HOURS,
  first_talk: 4 * DAY_HOURS,
}

/** The moment by which it should have happened. */
export const targetOf = (clock: QueueClock, since: Date): Date =>
  new Date(since.getTime() + TARGET_HOURS[clock] * HOUR_MS)

/** Whether the target has passed. */
export const isLate = (clock: QueueClock, since: Date, now: Date): boolean => targetOf(clock, since) < now

/** Whole hours since; never negative. */
export const hoursSince = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / HOUR_MS))
