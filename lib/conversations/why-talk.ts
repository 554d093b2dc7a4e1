import { type CalendarDate, daysBetween } from '@/lib/clock'
import { LAST_SUPPORTING_VALUE, QUIET_DAYS } from '@/lib/coverage/published-constants'
import type { Message } from '@/lib/errors'
import type { TieConfidence } from '@/lib/leaders/ties'
import { MOST_FOLLOWERS, REST_DAYS, UNSURE_FOLLOWER_SHARE, WHY_POINTS } from './next-conversation-points'
import type { ChartPerson, OpenPromise } from './surroundings'

/** What is known about everybody around one person. */
export type Background = {
  today: CalendarDate
  followers: ReadonlyMap<string, ReadonlyMap<string, TieConfidence>>
  neighbors: ReadonlyMap<string, ReadonlySet<string>>
  promises: ReadonlyMap<string, readonly OpenPromise[]>
  /** Cells in which somebody was ever talked with, or somebody of the group works. */
  areasKnown: ReadonlySet<string>
  /** Shifts from which a tie leads to another shift. */
  shiftsTied: ReadonlySet<string | null>
  /** Whether a missing tie says anything: some are written down, and there is more than one shift. */
  tiesTell: boolean
}

type Why = { points: number; why: Message[] }
type Reason = readonly [points: number, key: string, params?: Message['params']]

const NOT_NOW: Why = { points: 0, why: [] }

/** Why this person should be talked with now, weightiest reason first, and how much that is; no reason: not now. */
export function whyTalk(person: ChartPerson, background: Background): Why {
  const { today } = background
  const promises = background.promises.get(person.workerId) ?? []
  const due = promises.find(({ dueOn }) => dueOn <= today)
  if (!due && (promises.length > 0 || wasJustTalkedWith(person, today))) return NOT_NOW
  const followers = [...(background.followers.get(person.workerId)?.values() ?? [])]
  if (person.value === 5 && followers.length === 0 && !due) return NOT_NOW

  const reasons = [
    ...(due ? [promised(due)] : []),
    ...following(person, followers),
    ...standing(person),
    ...silence(person, today),
    ...place(person, background),
  ].toSorted(([a], [b]) => b - a)
  return {
    points: reasons.reduce((sum, [points]) => sum + points, 0),
    why: reasons.map(([, key, params]) => ({ key: `leaders.next.why.${key}`, params })),
  }
}

const wasJustTalkedWith = ({ lastTalkOn }: ChartPerson, today: CalendarDate): boolean =>
  !!lastTalkOn && daysBetween(lastTalkOn, today) < REST_DAYS

const isWithUs = ({ value }: ChartPerson): boolean => value !== null && value <= LAST_SUPPORTING_VALUE

const promised = ({ by }: OpenPromise): Reason => [WHY_POINTS.promised, `promised_${by}`]

function following(person: ChartPerson, followers: readonly TieConfidence[]): Reason[] {
  if (followers.length === 0) {
    const mayBeLeader = person.leader !== null && person.leader !== 'won' && !isWithUs(person)
    return mayBeLeader ? [[WHY_POINTS.maybe_leader, 'maybe_leader']] : []
  }
  const heads = followers.reduce((sum, sure) => sum + (sure === 1 ? UNSURE_FOLLOWER_SHARE : 1), 0)
  const each = isWithUs(person) ? WHY_POINTS.follower_won : WHY_POINTS.follower_to_win
  return [[each * Math.min(heads, MOST_FOLLOWERS), 'followers', { count: followers.length }]]
}

function standing({ value, disputed }: ChartPerson): Reason[] {
  return [
    ...(value === 3 ? [[WHY_POINTS.undecided, 'undecided'] as const] : []),
    ...(value === 4 ? [[WHY_POINTS.leaning_no, 'leaning_no'] as const] : []),
    ...(disputed ? [[WHY_POINTS.differ, 'differ'] as const] : []),
  ]
}

function silence({ lastTalkOn }: ChartPerson, today: CalendarDate): Reason[] {
  if (lastTalkOn === null) return [[WHY_POINTS.never, 'never']]
  if (!lastTalkOn) return []
  const days = daysBetween(lastTalkOn, today)
  return days > QUIET_DAYS ? [[WHY_POINTS.quiet, 'quiet', { days }]] : []
}

function place({ cellId, shiftId }: ChartPerson, background: Background): Reason[] {
  const { areasKnown, shiftsTied, tiesTell } = background
  return [
    ...(cellId && !areasKnown.has(cellId) ? [[WHY_POINTS.area_unknown, 'area_unknown'] as const] : []),
    ...(shiftId && tiesTell && !shiftsTied.has(shiftId)
      ? [[WHY_POINTS.no_tie_to_shift, 'no_tie_to_shift'] as const]
      : []),
  ]
}
