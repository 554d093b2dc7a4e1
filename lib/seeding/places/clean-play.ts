import type { CalendarDate } from '@/lib/clock'
import type { PlaceCounts, PlaceState } from './place-state'

/** One place that somebody visits, as those of the list see it. */
export type PlaceLine = {
  placeId: string
  place: string
  note: string
  state: PlaceState
  visitedOn: CalendarDate | null
  version: number
  /** Who goes there; `name` only among those of one group. `null`: nobody yet. */
  taken: { mine: boolean; name: string | null } | null
}

/** A call with the places where it is carried by hand. */
export type CleanPlay = {
  seedId: string
  slug: string
  title: string
  firm: string
  isClosed: boolean
  places: PlaceLine[]
  counts: PlaceCounts
  /** How many answered the call: never which place they are from. `null` below five, and for a committee always. */
  answers: number | null
}

/** A unit in the public history of votes that may be put on a list. */
export type RecordPlace = {
  recordId: string
  place: string
  result: 'won' | 'lost' | 'tied' | 'unclear' | null
  lastTallyOn: CalendarDate | null
}
