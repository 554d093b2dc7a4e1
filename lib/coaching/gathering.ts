import type { Refusal } from '@/lib/errors'

/** Gatherings that anybody signed in may come to. */
export const CALL_KINDS = ['open_call', 'group_coaching'] as const
export type CallKind = (typeof CALL_KINDS)[number]

/** What is on the page of the calls: those, and the meetings of the own team of coaches. */
export type GatheringKind = CallKind | 'pod'

/** The most weeks for which a weekly call is set up at once. */
export const MOST_WEEKS = 8

/** How early a call can be entered, so that nobody waits before a closed door. */
const ENTER_BEFORE_MINUTES = 15

export type CallStage = 'ahead' | 'on' | 'over' | 'held' | 'cancelled'

export type CallTimes = {
  startsAt: Date
  minutes: number
  heldAt: Date | null
  cancelledAt: Date | null
}

/** `on`: from a quarter of an hour before. `over`: its time has passed, and its host has not said yet whether it took place. */
export function stageOfCall({ startsAt, minutes, heldAt, cancelledAt }: CallTimes, now: Date): CallStage {
  if (cancelledAt) return 'cancelled'
  if (heldAt) return 'held'
  if (startsAt.getTime() + minutes * 60_000 <= now.getTime()) return 'over'
  return startsAt.getTime() - ENTER_BEFORE_MINUTES * 60_000 <= now.getTime() ? 'on' : 'ahead'
}

/** What decides whether somebody can come. `seats` is `null` for a call without a limit. */
export type Place = { stage: CallStage; seats: number | null; taken: number; isSignedUp: boolean }

/** Places are taken before and during a call, while there are any. Taking the same one twice is no mistake. */
export function refuseSignUp({ stage, seats, taken, isSignedUp }: Place): Refusal {
  if (stage !== 'ahead' && stage !== 'on') return { key: 'gatherings.refused.over' }
  return !isSignedUp && seats !== null && taken >= seats ? { key: 'gatherings.refused.full' } : null
}

/** A place is given back by whoever has one, until the call is over. */
export function refuseLeaving({ stage, isSignedUp }: Pick<Place, 'stage' | 'isSignedUp'>): Refusal {
  if (!isSignedUp) return { key: 'gatherings.refused.not_signed_up' }
  return stage === 'ahead' || stage === 'on' ? null : { key: 'gatherings.refused.over' }
}

/** Whoever had a place says whether they were there, once it has begun. */
export function refuseAttendance({ stage, isSignedUp }: Pick<Place, 'stage' | 'isSignedUp'>): Refusal {
  if (!isSignedUp) return { key: 'gatherings.refused.not_signed_up' }
  return stage === 'ahead' || stage === 'cancelled' ? { key: 'gatherings.refused.not_begun' } : null
}

/** Its host calls off what lies ahead, and nobody else. */
export function refuseCancelCall({ stage, isHost }: { stage: CallStage; isHost: boolean }): Refusal {
  if (!isHost) return { key: 'gatherings.refused.not_host' }
  return stage === 'ahead' || stage === 'on' ? null : { key: 'gatherings.refused.over' }
}

/** Its host says that it took place, once it is over. */
export function refuseFinishCall({ stage, isHost }: { stage: CallStage; isHost: boolean }): Refusal {
  if (!isHost) return { key: 'gatherings.refused.not_host' }
  return stage === 'over' ? null : { key: 'gatherings.refused.not_over' }
}
