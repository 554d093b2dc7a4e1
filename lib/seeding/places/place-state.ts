/** How far a visit came: nobody was there yet, somebody was, somebody there wants to talk, or not now. */
export const PLACE_STATES = ['to_visit', 'visited', 'interested', 'not_now'] as const
export type PlaceState = (typeof PLACE_STATES)[number]

/** How many places a list has, where somebody has been, and where somebody wants to talk. */
export type PlaceCounts = { places: number; visited: number; interested: number }

/** Counts a list. Wherever somebody has been counts as visited, whatever came of it. */
export const placeCounts = (states: readonly PlaceState[]): PlaceCounts => ({
  places: states.length,
  visited: states.filter((state) => state !== 'to_visit').length,
  interested: states.filter((state) => state === 'interested').length,
})
