import { AGENDA_KINDS, type OpenKind } from './agenda'

/** At most so many points of one kind are put on an agenda, so that a meeting gets through. Our choice. */
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

/** A point that is on the agenda already. */
export type PointOnIt = { kind: string; aboutId: string | null; isDropped: boolean }

/**
 * What to put on the agenda: of each kind the first few of what is open and not on it yet, kind by kind in the order of
 * {@link AGENDA_KINDS}. What is on it, done or not, is never doubled and takes its room; what was dropped leaves its room to the next
 * and does not come back.
 */
export function proposeAgenda(open: OpenPoints, onIt: readonly PointOnIt[]): Proposal[] {
  const taken = new Set(onIt.map(({ kind, aboutId }) => `${kind} ${aboutId}`))
  return AGENDA_KINDS.flatMap((kind): Proposal[] => {
    if (kind === 'own') return []
    const room = MOST_PROPOSED[kind] - onIt.filter((point) => point.kind === kind && !point.isDropped).length
    const fresh = [...new Set(open[kind])].filter((aboutId) => !taken.has(`${kind} ${aboutId}`))
    return fresh.slice(0, Math.max(0, room)).map((aboutId) => ({ kind, aboutId }))
  })
}
