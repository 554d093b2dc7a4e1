/**
 * How we know that people follow somebody, as keys of `leaders.evidence`. The first five answer finding questions
 * (who do people go to, who draws people, who speaks up, who knows the contract, who is trusted); the last is seen in an action.
 */
export const LEADER_EVIDENCE = [
  'people_go_to',
  'draws_people',
  'speaks_up',
  'knows_contract',
  'trusted',
  'followed_in_test',
] as const
export type LeaderEvidence = (typeof LEADER_EVIDENCE)[number]

/** What a colleague can have noticed without any action. */
export const NOTICED_EVIDENCE = LEADER_EVIDENCE.filter((evidence) => evidence !== 'followed_in_test')
