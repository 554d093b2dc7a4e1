/** How long an entry of a phone that was taken away waits for a decision. Then it is deleted unread. */
export const LAID_ASIDE_DAYS = 14

type Input = Record<string, unknown>

const isPrivate = (note: unknown): boolean => (note as { level?: unknown } | null)?.level === 'mine'

/**
 * What becomes of an entry when somebody else writes it down for its author: who talked is the author, where the author is on the
 * chart and nobody else was named. What the author noted for themself alone is left out; `null` when nothing else is in it.
 */
export function asReleased(name: string, input: Input, authorWorkerId: string | null): Input | null {
  if (name === 'note.add' && isPrivate(input)) return null
  const released: Input = isPrivate(input.note) ? { ...input, note: null } : { ...input }
  const hasTalker = name === 'one_on_one.log' || name === 'attempt.log'
  if (hasTalker && released.talkerWorkerId == null) released.talkerWorkerId = authorWorkerId
  return released
}
