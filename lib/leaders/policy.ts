import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { Refusal } from '@/lib/errors'
import { mayBeSuggested } from '@/lib/workers/may-be-suggested'

/** One seat a person: joining twice or leaving without a seat is a mistake of the form. */
export function refuseSeat(change: 'join' | 'leave', isSeated: boolean): Refusal {
  if (change === 'join' && isSeated) return { key: 'leaders.refused.seated_already' }
  return change === 'leave' && !isSeated ? { key: 'leaders.refused.not_seated' } : null
}

/** A tie has two ends. */
export const refuseTie = (fromWorkerId: string, toWorkerId: string): Refusal =>
  fromWorkerId === toWorkerId ? { key: 'leaders.refused.with_oneself' } : null

/** A tie is taken back by whoever wrote it down, or by the committee. */
export function refuseWithdrawTie(viewer: Viewer, driveId: string, tie: { recordedBy: string }): Refusal {
  const isCommittee = onCommittee(rolesIn(viewer, driveId))
  return tie.recordedBy === viewer.userId || isCommittee ? null : { key: 'leaders.refused.not_your_tie' }
}

/** What decides whether a person may come onto somebody's list. */
export type TurfFacts = {
  leaveAlone: boolean
  onlyUserId: string | null
  /** The person themself, where they have a login here. */
  isOneself: boolean
}

/** Why somebody does not come onto a list, as a reason of {@link refuseTurf}; `null` when they may. */
export function whyNotOnList(
  userId: string,
  { isOneself, ...person }: TurfFacts,
): 'oneself' | 'leave_alone' | 'only_colleague' | null {
  if (isOneself) return 'oneself'
  if (person.leaveAlone) return 'leave_alone'
  return mayBeSuggested(person, userId) ? null : 'only_colleague'
}

const REFUSED = {
  oneself: 'leaders.refused.own_list_oneself',
  leave_alone: 'leaders.refused.leave_alone',
  only_colleague: 'leaders.refused.only_colleague',
}

/** Nobody is sent to whoever asked to be left alone or to be spoken to by one colleague only, nor to themself. */
export function refuseTurf(userId: string, person: TurfFacts): Refusal {
  const why = whyNotOnList(userId, person)
  return why && { key: REFUSED[why] }
}
