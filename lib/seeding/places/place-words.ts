/** What is said of a place, as it is sealed: what it is called, and what is worth knowing there. */
export type PlaceWords = { place: string; note: string }

/** Where these words are sealed to. */
export const placeWordsRow = (placeId: string) => ({ table: 'seed_target', rowId: placeId })
