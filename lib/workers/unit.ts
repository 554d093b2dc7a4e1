/** Whether somebody belongs to the unit, as the committee judges it. `disputed`: not settled yet. */
export const UNIT_JUDGEMENTS = ['in', 'out', 'disputed'] as const
export type UnitJudgement = (typeof UNIT_JUDGEMENTS)[number]

/** Why, as chips: what people do there, never a guess from a title and never a word about what they are like. */
export const UNIT_REASONS = [
  'supervisor',
  'confidential',
  'manager_kin',
  'other_employer',
  'temporary',
  'job_changed',
  'fired',
  'other',
] as const
export type UnitReason = (typeof UNIT_REASONS)[number]
