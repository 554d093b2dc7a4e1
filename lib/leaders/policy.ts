import type { Refusal } from '@/lib/errors'

/** One seat a person: joining twice or leaving without a seat is a mistake of the form. */
export function refuseSeat(change: 'join' | 'leave', isSeated: boolean): Refusal {
  if (change === 'join' && isSeated) return { key: 'leaders.refused.seated_already' }
  return change === 'leave' && !isSeated ? { key: 'leaders.refused.not_seated' } : null
}
