import { addDays, type CalendarDate, daysBetween } from '@/lib/clock'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import type { Message } from '@/lib/errors'
import { mayBeSuggested } from '@/lib/workers/may-be-suggested'
import type { StepDoer, StepKind } from './next-steps'

/** Somebody added within so many days is new. */
const NEW_DAYS = 14

/** What "my people" says, in this order. `rest`: nothing to do now, or nothing to suggest. */
export const MY_GROUPS = ['due', 'promised', 'quiet', 'never', 'new', 'rest'] as const
export type MyGroup = (typeof MY_GROUPS)[number]

/** Somebody on the viewer's own list, with what a reason can be told from. */
export type MyPerson = {
  workerId: string
  lastTalkOn: CalendarDate | null
  /** Asked to be left alone for now. */
  leaveAlone: boolean
  /** Only this user talks with the person; `null` for anybody. */
  onlyUserId: string | null
  addedOn: CalendarDate
  /** Whether any tie connects the person with somebody else whom the viewer sees. */
  isKnown: boolean
  /** The name of the shift, where the viewer sees all of it. */
  shift: string | null
}

/** A next step that nobody has closed yet, on the viewer's list. */
export type OpenStep = {
  commitmentId: string
  workerId: string
  kind: StepKind
  by: StepDoer
  dueOn: CalendarDate
}

/** Where a person stands on "my people" and why, as a sentence; `null` where there is nothing to say. */
export type MyLine = { workerId: string; group: MyGroup; step: OpenStep | null; why: Message | null }

/**
 * The viewer's own list by what is to be done: promises that are due, promises ahead, those gone quiet (longest first),
 * those nobody has talked with, those just added (newest first), and everybody else. Each person once, with the earliest
 * promise. Whoever asked to be left alone, or to be spoken to by one colleague only, stays on the list and is never
 * suggested.
 */
export function arrangeMyPeople(
  viewerUserId: string,
  people: readonly MyPerson[],
  steps: readonly OpenStep[],
  today: CalendarDate,
): MyLine[] {
  const latestFirst = steps.toSorted(
    (a, b) => compare(b.dueOn, a.dueOn) || compare(b.commitmentId, a.commitmentId),
  )
  const earliest = new Map(latestFirst.map((step) => [step.workerId, step]))
  const arranged = people.map((person) => {
    const step = mayBeSuggested(person, viewerUserId) ? (earliest.get(person.workerId) ?? null) : null
    const group = mayBeSuggested(person, viewerUserId) ? groupOf(person, step, today) : 'rest'
    return {
      person,
      line: { workerId: person.workerId, group, step, why: whyOf(person, group, step, today) },
    }
  })
  return arranged
    .toSorted(
      (a, b) =>
        MY_GROUPS.indexOf(a.line.group) - MY_GROUPS.indexOf(b.line.group) ||
        compare(a.line.step?.dueOn ?? '', b.line.step?.dueOn ?? '') ||
        compare(pressing(a.person, a.line.group), pressing(b.person, b.line.group)) ||
        compare(a.person.workerId, b.person.workerId),
    )
    .map(({ line }) => line)
}

function groupOf({ lastTalkOn, addedOn }: MyPerson, step: OpenStep | null, today: CalendarDate): MyGroup {
  if (step) return step.dueOn <= today ? 'due' : 'promised'
  if (lastTalkOn === null) return addedOn > addDays(today, -NEW_DAYS) ? 'new' : 'never'
  return daysBetween(lastTalkOn, today) > QUIET_DAYS ? 'quiet' : 'rest'
}

function whyOf(
  { lastTalkOn, addedOn, isKnown, shift }: MyPerson,
  group: MyGroup,
  step: OpenStep | null,
  today: CalendarDate,
): Message | null {
  if (step) {
    const key = step.by === 'user' && step.kind === 'talk_again' ? 'see' : step.by
    return { key: `mine.why.said_${key}` }
  }
  if (group === 'quiet' && lastTalkOn)
    return { key: 'mine.why.quiet', params: { days: daysBetween(lastTalkOn, today) } }
  if (group === 'new') return { key: 'mine.why.new', params: { days: daysBetween(addedOn, today) } }
  if (group !== 'never') return null
  if (isKnown) return null // that there was no talk is said of everybody
  return shift === null
    ? { key: 'mine.why.nobody_knows' }
    : { key: 'mine.why.nobody_on_shift_knows', params: { shift } }
}

/** What comes first within a group: longest quiet, newest added. */
const pressing = ({ lastTalkOn, addedOn }: MyPerson, group: MyGroup): string =>
  group === 'new' ? String(99_999_999 - Number(addedOn.replaceAll('-', ''))) : (lastTalkOn ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
