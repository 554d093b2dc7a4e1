import type { Refusal } from '@/lib/errors'

/** As many speak for one drive at most, so that the circle stays small. */
export const MOST_DELEGATES = 5

/** A drive acts in a campaign while it is in it. */
export const refuseUnlessIn = ({ state }: { state: string }): Refusal =>
  state === 'in' ? null : { key: 'campaigns.refused.not_in' }

/** Only a drive that is asked can say yes or no. */
export const refuseAnswer = ({ state }: { state: string }): Refusal =>
  state === 'asked' ? null : { key: 'campaigns.refused.not_asked' }

/** Whoever speaks for a drive may ask others in; the rest of its committee asks them to. */
export function refuseAsk(facts: { state: string; speaks: boolean }): Refusal {
  return refuseUnlessIn(facts) ?? (facts.speaks ? null : { key: 'campaigns.refused.not_a_delegate' })
}

/** Somebody of the committee, once, and not too many. */
export function refuseSend(facts: {
  state: string
  onCommittee: boolean
  alreadySpeaks: boolean
  delegates: number
}): Refusal {
  const refusal = refuseUnlessIn(facts)
  if (refusal) return refusal
  if (!facts.onCommittee) return { key: 'campaigns.refused.not_on_committee' }
  if (facts.alreadySpeaks) return { key: 'campaigns.refused.speaks_already' }
  return facts.delegates >= MOST_DELEGATES
    ? { key: 'campaigns.refused.too_many', params: { most: MOST_DELEGATES } }
    : null
}

/** A campaign is ended by whoever opened it; anybody else takes their own drive out. */
export function refuseEnd(facts: { state: string; speaks: boolean; opened: boolean }): Refusal {
  return refuseAsk(facts) ?? (facts.opened ? null : { key: 'campaigns.refused.not_yours' })
}
