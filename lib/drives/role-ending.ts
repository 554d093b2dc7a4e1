import type { Refusal } from '@/lib/errors'

/** A role in a group that somebody wants to end, and what is known about it. */
export type RoleToEnd = {
  role: string
  userId: string
  /** When it ends already; `null` when nobody asked. */
  endsAt: Date | null
  /** Who asked for that. */
  askedBy: string | null
  /** Whether the one who asks now holds the group for more than a day: nobody let in for this counts as a second person. */
  isSettled: boolean
}

/** How long the rest of a committee has to stop the end of somebody's role in it. */
export const ENDS_AFTER_MS = 24 * 3_600_000

/**
 * Whether a role ends at once or in a day. Nobody is alone with a group by one stolen phone: the role of another holder of the data
 * ends a day after one person asked, and at once when a second person agrees. One's own role, and those that hold no data, end at once.
 */
export function endingOf(userId: string, held: RoleToEnd): 'at_once' | 'in_a_day' {
  const holds = held.role === 'committee' || held.role === 'data_steward'
  if (!holds || held.userId === userId) return 'at_once'
  const isSecond = held.endsAt !== null && held.askedBy !== null && held.askedBy !== userId && held.isSettled
  return isSecond ? 'at_once' : 'in_a_day'
}

/** Asking twice changes nothing, and somebody else has to be the second person. */
export const refuseEndingAgain = (userId: string, held: RoleToEnd): Refusal =>
  held.endsAt !== null && endingOf(userId, held) === 'in_a_day'
    ? { key: 'drives.refused.ends_already' }
    : null
