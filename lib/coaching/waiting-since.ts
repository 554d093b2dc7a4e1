/** A request that ended with a coach: since when the group had waited, and when it had one. */
export type EarlierWait = { since: Date; closedAt: Date }

/**
 * From when a group that asks again counts as waiting: the time that it waited before its last coach is not lost, the time with the
 * coach does not count. `null` for a first request, which waits since it was opened.
 */
export function waitingSince(earlier: EarlierWait | null, now: Date): Date | null {
  if (!earlier) return null
  const waitedMs = Math.max(0, earlier.closedAt.getTime() - earlier.since.getTime())
  return new Date(now.getTime() - waitedMs)
}
