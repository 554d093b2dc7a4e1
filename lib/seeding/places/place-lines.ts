import { placeKey } from '@/lib/records/employer-key'

/** So many places fit on the list of one call: more is not walked by anybody. */
export const MOST_PLACES = 500

/** What one place may be called at most. */
export const PLACE_LENGTH = 160

/**
 * Places from what somebody typed or pasted, one a line, each once, in their order. Columns of a table become one line with commas; marks
 * and numbers at the beginning of a line go.
 */
export function readPlaceLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) =>
    line
      .replace(/\t+/g, ', ')
      .replace(/^\s*(?:[-*•–]|\d{1,3}[.)](?=\s))\s*/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, PLACE_LENGTH)
      .trim(),
  )
  return notThereYet([], lines)
}

/** What of `places` is on no list yet, each once: written differently in case, accents or signs is the same place. */
export function notThereYet(there: readonly string[], places: readonly string[]): string[] {
  const known = new Set(there.map(placeKey))
  return places.filter((place) => {
    const key = placeKey(place)
    if (key === '' || known.has(key)) return false
    known.add(key)
    return true
  })
}
