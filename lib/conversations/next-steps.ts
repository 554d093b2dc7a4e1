import { addDays, type CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'

/** What somebody said would happen next. */
export const STEP_KINDS = [
  'talk_again',
  'talk_with_someone',
  'come_to_meeting',
  'sign',
  'bring_contact',
  'find_out',
  'join_action',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** Who will do it: the one who talked, or the person talked with. */
export const STEP_DOERS = ['user', 'worker'] as const
export type StepDoer = (typeof STEP_DOERS)[number]

/** How a next step ended. `renegotiated` leaves a new one with a new date behind. */
const STEP_OUTCOMES = ['kept', 'not_kept', 'renegotiated'] as const
export type StepOutcome = (typeof STEP_OUTCOMES)[number]

/** The furthest date a next step can have: later than that nobody will remember it. */
const FURTHEST_STEP_DAYS = 180

/** Refuses a date before the talk, and one too far away to hold anybody to. */
export function refuseStepDate(dueOn: CalendarDate, talkedOn: CalendarDate): Refusal {
  if (dueOn < talkedOn) return { key: 'conversations.refused.step_before_talk' }
  if (dueOn > addDays(talkedOn, FURTHEST_STEP_DAYS)) {
    return { key: 'conversations.refused.step_too_far', params: { days: FURTHEST_STEP_DAYS } }
  }
  return null
}
