import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import type { Message } from '@/lib/errors'
import type { AskKind } from './asks'
import type { StepDoer, StepKind, StepOutcome } from './next-steps'

/** So long a closed step stays on the page, to be talked over or opened again. */
export const CLOSED_SHOWN_DAYS = 30

/** So long an ask without a yes or a no is worth asking again. */
export const ASK_OPEN_DAYS = 90

/** A next step that somebody said would happen. */
export type PromisedStep = {
  commitmentId: string
  workerId: string
  kind: StepKind
  by: StepDoer
  dueOn: CalendarDate
  /** Somebody on the chart who does it in place of the user; `null` when the user does it. */
  doerWorkerId: string | null
}

/** A step that ended, not longer than {@link CLOSED_SHOWN_DAYS} ago. `withdrawn` is dropped. */
export type EndedStep = PromisedStep & {
  outcome: StepOutcome | 'withdrawn'
  closedAt: Date
  talkedOver: boolean
  /** With a new date there is nothing to open again: the new one is open. */
  mayReopen: boolean
}

/** Something asked that has neither a yes nor a no yet. */
export type OpenAsk = { askId: string; workerId: string; kind: AskKind; askedOn: CalendarDate }

/** One area and how many promises there are past their date, the oldest by so many days. */
export type OverdueArea = { cellId: string; name: string; steps: number; oldestDays: number }

/** When a step is due, in words: overdue by days, today, tomorrow or later. */
export function whenDue(dueOn: CalendarDate, today: CalendarDate): Message {
  const days = daysBetween(today, dueOn)
  if (days < 0) return { key: 'conversations.follow.overdue', params: { days: -days } }
  if (days === 0) return { key: 'conversations.follow.today' }
  return { key: 'conversations.follow.soon', params: { days } }
}

/** How many steps are due today or before: the number on the app's badge. */
export const dueNow = (steps: readonly { dueOn: CalendarDate }[], today: CalendarDate): number =>
  steps.filter(({ dueOn }) => dueOn <= today).length

/**
 * Whether a look back is due: what somebody else took on has ended, kept or not, and nobody has talked it over with them.
 * One's own steps and dropped ones need none.
 */
export const needsLookBack = ({ by, outcome, talkedOver }: EndedStep): boolean =>
  by === 'worker' && !talkedOver && (outcome === 'kept' || outcome === 'not_kept')

/** The day proposed for a small step after a look back. */
export const smallStepOn = (today: CalendarDate): CalendarDate => addDays(today, 5)
