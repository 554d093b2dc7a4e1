import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import type { Message } from '@/lib/errors'
import { mayBeSuggested } from '@/lib/workers/may-be-suggested'
import type { StepDoer, StepKind } from './next-steps'

/** Steps that fall due within so many days are on today's list already. */
export const LOOK_AHEAD_DAYS = 7

/** Somebody on the viewer's own list. */
export type ListedPerson = {
  workerId: string
  lastTalkOn: CalendarDate | null
  /** Asked to be left alone for now. */
  leaveAlone: boolean
  /** Only this user talks with the person; `null` for anybody. */
  onlyUserId: string | null
}

/** A next step that nobody has closed yet, on the viewer's list. */
export type OpenStep = {
  commitmentId: string
  workerId: string
  kind: StepKind
  by: StepDoer
  dueOn: CalendarDate
}

/** One line of the follow-up list and why it is there. */
export type FollowUp = {
  workerId: string
  group: 'said' | 'never' | 'quiet'
  step: OpenStep | null
  why: Message
}

/**
 * Who is due for the viewer today and why: first what they said they would do, earliest first; then people nobody has
 * talked with; then those gone quiet, longest first. Each person once.
 *
 * Whoever asked to be left alone, or whom only a colleague talks with, is never suggested.
 */
export function followUps(
  viewerUserId: string,
  people: readonly ListedPerson[],
  steps: readonly OpenStep[],
  today: CalendarDate,
): FollowUp[] {
  const open = people.filter((person) => mayBeSuggested(person, viewerUserId))
  const ids = new Set(open.map((person) => person.workerId))
  const due = steps
    .filter((step) => ids.has(step.workerId) && step.dueOn <= addDays(today, LOOK_AHEAD_DAYS))
    .toSorted((a, b) => compare(a.dueOn, b.dueOn) || compare(a.commitmentId, b.commitmentId))
  const said = new Set(due.map((step) => step.workerId))
  const others = open
    .filter((person) => !said.has(person.workerId))
    .toSorted((a, b) => compare(a.lastTalkOn ?? '', b.lastTalkOn ?? '') || compare(a.workerId, b.workerId))

  return [
    ...due.map(
      (step): FollowUp => ({ workerId: step.workerId, group: 'said', step, why: whyDue(step, today) }),
    ),
    ...others.flatMap((person) => whyQuiet(person, today)),
  ]
}

function whyDue({ dueOn }: OpenStep, today: CalendarDate): Message {
  const days = daysBetween(today, dueOn)
  if (days < 0) return { key: 'conversations.follow.overdue', params: { days: -days } }
  if (days === 0) return { key: 'conversations.follow.today' }
  return { key: 'conversations.follow.soon', params: { days } }
}

function whyQuiet({ workerId, lastTalkOn }: ListedPerson, today: CalendarDate): FollowUp[] {
  if (lastTalkOn === null)
    return [{ workerId, group: 'never', step: null, why: { key: 'conversations.follow.never' } }]
  const days = daysBetween(lastTalkOn, today)
  if (days <= QUIET_DAYS) return []
  return [
    { workerId, group: 'quiet', step: null, why: { key: 'conversations.follow.quiet', params: { days } } },
  ]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
