import { onCommittee } from '@/lib/access/roles'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { Refusal } from '@/lib/errors'

/** What was written down is taken back by whoever wrote it, or by the committee. */
export function refuseWithdraw(viewer: Viewer, driveId: string, fact: { loggedBy: string }): Refusal {
  if (fact.loggedBy === viewer.userId || isCommittee(viewer, driveId)) return null
  return { key: 'conversations.refused.not_yours' }
}

/** Time together has somebody else in it. */
export const refuseTimeTogether = (workerIds: readonly string[], ownWorkerId: string | null): Refusal =>
  workerIds.every((id) => id === ownWorkerId) ? { key: 'conversations.refused.nobody' } : null

/** A yes and a no are answers; only what is open or "not yet" can still be answered. */
export const refuseAnswerAsk = ({ answer }: { answer: string | null }): Refusal =>
  answer === 'yes' || answer === 'no' ? { key: 'conversations.refused.already_answered' } : null

/** Everybody promises for themself; on somebody else's list only the committee puts something. */
export function refuseMakeCommitment(viewer: Viewer, driveId: string, userId: string | null): Refusal {
  if (userId === null || userId === viewer.userId || isCommittee(viewer, driveId)) return null
  return { key: 'conversations.refused.not_your_list' }
}

/** Talked over once it is over, once, by whoever it belongs to or by the committee. */
export function refuseDebrief(
  viewer: Viewer,
  driveId: string,
  step: { userId: string; outcome: string | null; debrief: string | null },
): Refusal {
  if (step.debrief !== null) return { key: 'conversations.refused.already_debriefed' }
  if (step.outcome !== 'kept' && step.outcome !== 'not_kept')
    return { key: 'conversations.refused.not_over_yet' }
  if (step.userId === viewer.userId || isCommittee(viewer, driveId)) return null
  return { key: 'conversations.refused.not_yours' }
}

/** A next step is closed once, by whoever it belongs to or by the committee. */
export function refuseCloseCommitment(
  viewer: Viewer,
  driveId: string,
  step: { userId: string; outcome: string | null },
): Refusal {
  if (step.outcome !== null) return { key: 'conversations.refused.already_closed' }
  if (step.userId === viewer.userId || isCommittee(viewer, driveId)) return null
  return { key: 'conversations.refused.not_yours' }
}

/**
 * What was said about the end of a step can be taken back by whoever it belongs to or by the committee: not when the talk
 * itself was taken back, and with a new date only while the step that took its place is open.
 */
export function refuseReopenCommitment(
  viewer: Viewer,
  driveId: string,
  step: { userId: string; outcome: string | null; talkIsTakenBack: boolean; newOneIsOpen: boolean },
): Refusal {
  if (step.outcome === null) return { key: 'follow.refused.still_open' }
  if (step.talkIsTakenBack) return { key: 'follow.refused.talk_taken_back' }
  if (step.outcome === 'renegotiated' && !step.newOneIsOpen) return { key: 'follow.refused.moved_on' }
  if (step.userId === viewer.userId || isCommittee(viewer, driveId)) return null
  return { key: 'conversations.refused.not_yours' }
}

function isCommittee(viewer: Viewer, driveId: string): boolean {
  const roles = rolesIn(viewer, driveId)
  return onCommittee(roles)
}
