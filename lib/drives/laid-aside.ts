/** How long an entry of a phone that was taken away waits for a decision. Then it is deleted unread. */
export const LAID_ASIDE_DAYS = 14

type Input = Record<string, unknown>

const isPrivate = (note: unknown): boolean => (note as { level?: unknown } | null)?.level === 'mine'

/** What a phone keeps until there is signal. Anything else is somebody's decision, which nobody takes over for another. */
const WRITTEN_DOWN = ['one_on_one.log', 'attempt.log', 'time_together.log', 'note.add']

/**
 * What becomes of an entry when somebody else writes it down for its author: who talked is the author, where the author is on the
 * chart and nobody else was named. What the author noted for themself alone is left out, and so is a rating: it would count as
 * one of whoever releases. `null` when nothing else is in it, or when it is nothing that was written down about people.
 */
export function asReleased(name: string, input: Input, authorWorkerId: string | null): Input | null {
  if (!WRITTEN_DOWN.includes(name) || (name === 'note.add' && isPrivate(input))) return null
  const released: Input = isPrivate(input.note) ? { ...input, note: null } : { ...input }
  if (name === 'one_on_one.log') released.assessment = null
  const hasTalker = name === 'one_on_one.log' || name === 'attempt.log'
  if (hasTalker && released.talkerWorkerId == null) released.talkerWorkerId = authorWorkerId
  return released
}
