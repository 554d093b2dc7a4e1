import type { CalendarDate } from '@/lib/clock'

/** Where somebody stands, 1 brings others … 5 against. There is no 0: not knowing is the absence of an assessment. */
export const ASSESSMENT_VALUES = [1, 2, 3, 4, 5] as const
export type AssessmentValue = (typeof ASSESSMENT_VALUES)[number]

/** What a rating rests on, strongest first. Only the first two can verify it. */
export const BASES = ['public_action', 'answered_ask', 'stated', 'reported', 'guess'] as const
export type Basis = (typeof BASES)[number]

/** Why somebody is now rated less supportive than before; a downgrade is normal and asks for one of these. */
export const DOWNGRADE_REASONS = [
  'missed_action',
  'declined_ask',
  'afraid',
  'boss_pressure',
  'new_information',
  'rated_too_high',
] as const
export type DowngradeReason = (typeof DOWNGRADE_REASONS)[number]

/** On what the committee settled it when people saw somebody differently. */
export const SETTLING_REASONS = [
  'settled_what_they_did',
  'settled_newer_talk',
  'settled_talked_again',
  'settled_misunderstood',
] as const
export type SettlingReason = (typeof SETTLING_REASONS)[number]

/** One dated rating of one worker by one assessor, not withdrawn. */
export type AssessmentFact = {
  id: string
  assessorId: string
  value: AssessmentValue
  basis: Basis
  happenedAt: Date
  /** The civil date of `happenedAt` in the drive's zone. */
  happenedOn: CalendarDate
  recordedAt: Date
  /** Settles how people saw the worker until then: earlier ratings stay on record and are no longer compared. */
  settles: boolean
}

/** Whether the rating rests on something that was done, not on something that was said about it. */
export const isShownByAction = (basis: Basis): boolean =>
  basis === 'public_action' || basis === 'answered_ask'
