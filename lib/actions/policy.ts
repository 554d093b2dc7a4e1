import { addDays, type CalendarDate } from '@/lib/clock'
import type { Refusal } from '@/lib/errors'
import { type ActionStage, type ActionState, actionStage } from './action-stage'
import type { Counting } from './ladder'

/** An action is planned at most a year ahead. */
export const PLANNED_AHEAD_DAYS = 366
const WRITTEN_LATER_DAYS = 366

const refuseUnless = (state: ActionState, stage: ActionStage): Refusal =>
  actionStage(state) === stage ? null : { key: `actions.refused.not_${stage}` }

/** A plan changes until the action begins; from then on its list and its day stay. `null`: there is none yet. */
export const refusePlan = (state: ActionState | null): Refusal => state && refuseUnless(state, 'planned')

/** An action is planned at most a year ahead, and written down at most a year later. */
export function refuseActionDay(day: CalendarDate, today: CalendarDate): Refusal {
  if (day > addDays(today, PLANNED_AHEAD_DAYS)) return { key: 'forms.in_the_future' }
  return day < addDays(today, -WRITTEN_LATER_DAYS) ? { key: 'forms.in_the_past' } : null
}

/** Preparing ends when the action begins. */
export const refusePrepare = (state: ActionState): Refusal => refuseUnless(state, 'planned')

/** Who will come is written down until it begins, and never where only numbers are kept: such a list could cost jobs. */
export function refusePledge(state: ActionState): Refusal {
  const tooLate = refuseUnless(state, 'planned')
  return tooLate ?? (state.counting === 'counts' ? { key: 'actions.refused.no_pledges' } : null)
}

/** Tasks are given until it is closed. */
export function refuseRole(state: ActionState): Refusal {
  const stage = actionStage(state)
  return stage === 'planned' || stage === 'open' ? null : { key: 'actions.refused.not_open' }
}

/** The list is frozen once. */
export const refuseBegin = (state: ActionState): Refusal => refuseUnless(state, 'planned')

/** Who took part is written down from the day of the action on, in the way that was chosen, until it is closed. */
export function refuseRecord(state: ActionState, today: CalendarDate, counting: Counting): Refusal {
  const notOpen = refuseUnless(state, 'open')
  if (notOpen) return notOpen
  if (today < state.happensOn) return { key: 'actions.refused.too_early' }
  return counting === 'people' && state.counting === 'counts' ? { key: 'actions.refused.only_counts' } : null
}

/** Only what has begun can be closed. */
export const refuseClose = (state: ActionState): Refusal => refuseUnless(state, 'open')

/** Only what was closed can be opened again. */
export const refuseReopen = (state: ActionState): Refusal => refuseUnless(state, 'closed')

/** What somebody took part in did take place: their entries have to be taken back first. */
export function refuseCancel(state: ActionState, recorded: 'something' | 'nothing'): Refusal {
  const stage = actionStage(state)
  if (stage !== 'planned' && stage !== 'open') return { key: 'actions.refused.not_open' }
  return recorded === 'something' ? { key: 'actions.refused.took_place' } : null
}

/** Only what was called off can be called on again. */
export const refuseRestore = (state: ActionState): Refusal => refuseUnless(state, 'cancelled')

/** How it went is said once it has begun. */
export function refuseDebrief(state: ActionState): Refusal {
  const stage = actionStage(state)
  return stage === 'open' || stage === 'closed' ? null : { key: 'actions.refused.not_begun' }
}
