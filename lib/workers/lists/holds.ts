import { addDays, type CalendarDate } from '@/lib/clock'
import {
  LAST_SUPPORTING_VALUE,
  NEW_HIRE_DAYS,
  STALE_DAYS,
  VERIFIED_DAYS,
} from '@/lib/coverage/published-constants'
import { isSilentFor, isWithin } from './is-on-list'
import type { ListedFacts } from './listed-facts'
import { type Condition, type Group, isGroup, type Join, type Mark, type Question } from './question'

/** `null`: not known. Not known to be so is not known to be otherwise either. */
export type Answer = boolean | null

/** Who asks, and when. `own`: a worker leader, who is not told what the committee knows. */
export type Asking = { today: CalendarDate; lastShockOn: CalendarDate | null; sight: 'whole' | 'own' }

/**
 * Whether a question holds for somebody. What is not known stays not known through every join, so that "none of" never lets
 * anybody through of whom nobody knows: not to be noted as undecided takes being noted at all. `app` asks PostgreSQL the same
 * (queries/asked-people.ts); a test holds the two together.
 */
export const holds = (question: Question, person: ListedFacts, asking: Asking): Answer =>
  joined(
    question.join,
    question.of.map((part) =>
      isGroup(part) ? groupHolds(part, person, asking) : conditionHolds(part, person, asking),
    ),
  )

const groupHolds = ({ join, of }: Group, person: ListedFacts, asking: Asking): Answer =>
  joined(
    join,
    of.map((condition) => conditionHolds(condition, person, asking)),
  )

/** Answers joined. All of nothing holds, any of nothing does not, none of nothing does. */
export function joined(join: Join, answers: readonly Answer[]): Answer {
  const decides = join !== 'all'
  if (answers.includes(decides)) return join === 'any'
  return answers.includes(null) ? null : join !== 'any'
}

/** Whether one condition holds for somebody. */
export function conditionHolds(condition: Condition, person: ListedFacts, asking: Asking): Answer {
  const isWhole = asking.sight === 'whole'
  switch (condition.part) {
    case 'cellId':
      return condition.value === 'none' ? person.cellId === null : is(person.cellId, condition.value)
    case 'departmentId':
      return is(person.departmentId, condition.value)
    case 'shiftId':
      return is(person.shiftId, condition.value)
    case 'tagId':
      return person.cellId === null ? null : person.tagIds.includes(condition.value)
    case 'stand':
      return condition.value === 'unknown' ? person.value === null : is(person.value, Number(condition.value))
    case 'silence':
      if (!person.knowsTalks) return null
      return condition.value === 'never'
        ? person.lastTalkOn === null
        : isSilentFor(person, Number(condition.value), asking.today)
    case 'talker':
      if (!isWhole) return null
      return condition.value === 'nobody'
        ? person.talkerIds.length === 0
        : person.talkerIds.includes(condition.value)
    case 'leader':
      return isWhole ? (person.leader ?? 'none') === condition.value : null
    case 'boundary':
      return person.boundary === condition.value
    case 'mark':
      return markHolds(condition.value, person, asking)
  }
}

function markHolds(mark: Mark, person: ListedFacts, { today, lastShockOn, sight }: Asking): Answer {
  const countsFrom = (days: number): CalendarDate => {
    const first = addDays(today, -days)
    return lastShockOn && lastShockOn > first ? lastShockOn : first
  }
  const { beganOn, assessedOn, verifiedOn, value } = person
  if (mark === 'mine') return person.isMine
  if (mark === 'due') return person.isDue
  if (mark === 'new_here') return beganOn === null ? null : isWithin(beganOn, NEW_HIRE_DAYS, today)
  if (sight === 'own') return null
  if (mark === 'blind') return person.cellId === null ? null : person.isInBlindCell
  if (mark === 'differing') return person.disputed
  if (mark === 'committee') return person.isCommittee
  if (value === null) return null
  if (mark === 'old') return assessedOn === null ? null : assessedOn < countsFrom(STALE_DAYS)
  return value <= LAST_SUPPORTING_VALUE && verifiedOn !== null && verifiedOn >= countsFrom(VERIFIED_DAYS)
}

const is = <Value>(known: Value | null, asked: Value): Answer => (known === null ? null : known === asked)
