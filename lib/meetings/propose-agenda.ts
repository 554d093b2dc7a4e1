import { AGENDA_KINDS, type OpenKind } from './agenda'

/** At most so many points of one kind are proposed at once, so that a meeting gets through. Our choice. */
export const MOST_PROPOSED: Record<OpenKind, number> = {
  differing: 6,
  decision: 5,
  blind_cell: 3,
  overdue: 6,
  quiet: 5,
}

/** What is open, by the id of the person, area or promise, most pressing first. */
export type OpenPoints = Record<OpenKind, readonly string[]>

/** One point to put on the agenda. */
export type Proposal = { kind: OpenKind; aboutId: string }

/**
 * What to put on the agenda: of each kind the first few of what is open and not on it yet, kind by kind in the order of
 * {@link AGENDA_KINDS}. Whatever is on it already, done and dropped ones too, is not proposed again and takes no room.
 */
export function proposeAgenda(open: OpenPoints, onIt: readonly { kind: string; aboutId: string | null }[]) {
  const taken = new Set(onIt.map(({ kind, aboutId }) => `${kind} ${aboutId}`))
  return AGENDA_KINDS.flatMap((kind): Proposal[] => {
    if (kind === 'own') return []
    const fresh = [...new Set(open[kind])].filter((aboutId) => !taken.has(`${kind} ${aboutId}`))
    return fresh.slice(0, MOST_PROPOSED[kind]).map((aboutId) => ({ kind, aboutId }))
  })
}
