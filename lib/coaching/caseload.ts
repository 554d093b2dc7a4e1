/** How many drives a coach accompanies as the one who leads, against the most they wanted. */
export type Caseload = { drives: number; cap: number; isOver: boolean }

/** Drives that somebody else leads, and where this coach watches or helps, do not count. */
export function caseloadOf(coachings: readonly { part: string }[], cap: number): Caseload {
  const drives = coachings.filter(({ part }) => part === 'lead').length
  return { drives, cap, isOver: drives > cap }
}
