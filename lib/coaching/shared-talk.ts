/** For how many days a talk can be shown to the coach at once. */
export const SHARE_DAYS = [3, 7, 14, 30] as const

/** Whether a talk is shown now: not taken back, and not past its day. */
export const isShown = (talk: { untilAt: Date; revokedAt: Date | null }, now: Date): boolean =>
  talk.revokedAt === null && talk.untilAt > now
