/** What we know of somebody whom others follow: a guess, seen in a test, on our side. `null`: not known as a leader. */
export const LEADER_STATUSES = ['suspected', 'tested', 'won'] as const
export type LeaderStatus = (typeof LEADER_STATUSES)[number]
