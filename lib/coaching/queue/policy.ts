import type { Refusal } from '@/lib/errors'
import { isCall, type NextStep } from '../next-step'

const isWaiting = (state: string): boolean => ['open', 'offered', 'accepted'].includes(state)

/** How urgent it is can be said while a group waits. */
export const refuseChangeUrgency = ({ state }: { state: string }): Refusal =>
  isWaiting(state) ? null : { key: 'coaching.refused.not_waiting' }

/** A step is for a group that waits, and a call for one that lies ahead and is of that kind. */
export function refuseNextStep(
  { state, call }: { state: string; call: { kind: NextStep } | null },
  step: NextStep,
): Refusal {
  if (!isWaiting(state)) return { key: 'coaching.refused.not_waiting' }
  return isCall(step) && call?.kind !== step ? { key: 'coaching.refused.no_such_call' } : null
}

/** What an earlier coach wrote is shown once, to a coach who is there. */
export function refusePassOn(handOver: { hasCoach: boolean; isPassedOn: boolean } | null): Refusal {
  if (!handOver) return { key: 'coaching.refused.no_hand_over' }
  if (!handOver.hasCoach) return { key: 'grants.refused.no_coach' }
  return handOver.isPassedOn ? { key: 'coaching.refused.passed_on' } : null
}
