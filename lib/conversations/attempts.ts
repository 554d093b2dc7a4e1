/** How it ended when somebody tried and no talk came of it. Never counted as a talk. */
export const ATTEMPT_OUTCOMES = ['no_answer', 'left_message', 'not_now', 'refused'] as const
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number]
