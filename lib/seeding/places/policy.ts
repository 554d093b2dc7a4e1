import type { Refusal } from '@/lib/errors'
import { MOST_PLACES } from './place-lines'

/** Only a call for visits by hand has places, and only while it takes answers. */
export function refuseAddPlaces({
  kind,
  isClosed,
  places,
}: {
  kind: string
  isClosed: boolean
  places: number
}): Refusal {
  if (kind !== 'clean_play') return { key: 'places.refused.kind' }
  if (isClosed) return { key: 'places.refused.closed' }
  return places >= MOST_PLACES ? { key: 'places.refused.full', params: { count: MOST_PLACES } } : null
}

/** Nobody takes a place out of the hands of another. Giving it back is for anybody: whoever fell ill need not ask. */
export const refuseGoing = (
  { userId }: { userId: string },
  takenBy: string | null,
  { going }: { going: boolean },
): Refusal => (going && takenBy !== null && takenBy !== userId ? { key: 'places.refused.taken' } : null)
