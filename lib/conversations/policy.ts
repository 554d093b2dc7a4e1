import { rolesIn, type Viewer } from '@/lib/access/viewer'
import type { Refusal } from '@/lib/errors'

/**
 * Whoever reaches a person may write down a talk with them, also one that somebody else had. Not with oneself: a talk
 * has two people.
 */
export function refuseLogOneOnOne(
  input: { workerId: string; talkerWorkerId: string | null },
  ownWorkerId: string | null,
): Refusal {
  const talker = input.talkerWorkerId ?? ownWorkerId
  return talker === input.workerId ? { key: 'conversations.refused.with_oneself' } : null
}

/** A talk is taken back by whoever wrote it down, or by the committee. */
export function refuseWithdrawOneOnOne(viewer: Viewer, driveId: string, talk: { loggedBy: string }): Refusal {
  if (talk.loggedBy === viewer.userId || isCommittee(viewer, driveId)) return null
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

function isCommittee(viewer: Viewer, driveId: string): boolean {
  const roles = rolesIn(viewer, driveId)
  return roles.includes('committee') || roles.includes('data_steward')
}
