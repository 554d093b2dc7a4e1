/** Why a committee lets its coach see names. */
export const GRANT_REASONS = ['hard_talk', 'planning', 'role_play', 'looking_after', 'other'] as const
export type GrantReason = (typeof GRANT_REASONS)[number]

/** For how many days names can be shown at once; the longest is kept by the database too. */
export const GRANT_DAYS = [1, 3, 7, 14, 30] as const

/** Whether names are open now: not taken back, and not past their day. */
export const isOpen = (grant: { untilAt: Date; revokedAt: Date | null }, now: Date): boolean =>
  grant.revokedAt === null && grant.untilAt > now
