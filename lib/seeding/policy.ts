import type { Refusal } from '@/lib/errors'
import { MOST_UNCALLED } from './published-constants'

/** Who has an intake in hand, and how far it is. */
export type IntakeState = {
  claimedBy: string | null
  isClosed: boolean
  calledAt: Date | null
  /** Taken long ago, and nobody has talked with them yet. */
  isIdle: boolean
}

/** What nobody has in hand can be taken, and what lies idle in the hands of another. */
export function refuseClaim(
  { userId }: { userId: string },
  { claimedBy, isClosed, isIdle }: IntakeState,
): Refusal {
  if (isClosed) return { key: 'intake.refused.closed' }
  return claimedBy === null || claimedBy === userId || isIdle ? null : { key: 'intake.refused.taken' }
}

/** Nobody collects what people wrote: whoever has so many in hand calls first. `uncalled`: those not talked with yet. */
export const refuseMoreInHand = (uncalled: number): Refusal =>
  uncalled >= MOST_UNCALLED ? { key: 'intake.refused.call_these', params: { count: MOST_UNCALLED } } : null

/** Only whoever has it in hand opens it, writes about it and settles it. */
export function refuseUnlessMine(
  { userId }: { userId: string },
  { claimedBy, isClosed }: IntakeState,
): Refusal {
  if (claimedBy !== userId) return { key: 'intake.refused.not_yours' }
  return isClosed ? { key: 'intake.refused.closed' } : null
}

const UNCALL_MS = 3_600_000

type Uncall = { said: { isFirstTalk: boolean } | null; calledAt: Date | null; now: Date; uncalled: number }

/**
 * Only who said it takes it back. A first talk stopped the clock that the network is measured by: that it was none is said within an hour,
 * and not to have more in hand than one may take.
 */
export function refuseUncall({ said, calledAt, now, uncalled }: Uncall): Refusal {
  if (said === null) return { key: 'intake.refused.not_said' }
  if (!said.isFirstTalk) return null
  const isLongAgo = calledAt !== null && now.getTime() - calledAt.getTime() > UNCALL_MS
  return isLongAgo ? { key: 'intake.refused.long_ago' } : refuseMoreInHand(uncalled)
}

/** Two who may be of one shop are introduced by somebody who has talked with both, and to nobody else than each other. */
export function refuseIntroduce(
  viewer: { userId: string },
  [first, second]: readonly [IntakeState & { id: string }, IntakeState & { id: string }],
): Refusal {
  if (first.id === second.id) return { key: 'intake.refused.same' }
  const refusal = refuseUnlessMine(viewer, first) ?? refuseUnlessMine(viewer, second)
  if (refusal) return refusal
  return first.calledAt && second.calledAt ? null : { key: 'intake.refused.call_first' }
}

/** Nobody is told of the other before both have said yes. */
export const refuseMakeIntroduction = (state: string): Refusal =>
  state === 'agreed' ? null : { key: 'intake.refused.not_agreed' }
