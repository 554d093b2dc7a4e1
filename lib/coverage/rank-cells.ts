import type { CellCoverage } from './cell-coverage'

/** Why a cell comes next, as a key of `coverage.why`. */
export type NextReason =
  | 'nobody_known'
  | 'nobody_talked_with'
  | 'quiet'
  | 'no_leader'
  | 'no_member'
  | 'uncharted'
  | 'unreached'

export type RankedCell = CellCoverage & {
  cellId: string
  /** People who work here and were not talked with in the window; of names known where there is no estimate. */
  gap: number
  /** Most pressing first. */
  reasons: NextReason[]
}

/**
 * Says where to go next: cells with no contact at all first, larger ones before smaller, then by how many people are
 * not reached. Cells where nobody works, and those with nothing left to do, are left out. Equal gaps are ordered by id,
 * so the same numbers always give the same list.
 */
export function rankCells(cells: readonly (CellCoverage & { cellId: string })[]): RankedCell[] {
  return cells
    .filter((cell) => !cell.empty)
    .map((cell) => ({ ...cell, gap: gapOf(cell), reasons: reasonsFor(cell) }))
    .filter((cell) => cell.reasons.length > 0)
    .toSorted((a, b) => Number(b.blind) - Number(a.blind) || b.gap - a.gap || (a.cellId < b.cellId ? -1 : 1))
}

const gapOf = ({ tally, headcount }: CellCoverage): number =>
  Math.max(0, Math.max(headcount?.people ?? 0, tally.named) - tally.talkedTo)

function reasonsFor(cell: CellCoverage): NextReason[] {
  if (cell.blind) return [cell.tally.named === 0 ? 'nobody_known' : 'nobody_talked_with']
  const reasons: NextReason[] = []
  if (cell.quiet) reasons.push('quiet')
  if (cell.tally.leadersKnown === 0) reasons.push('no_leader')
  if (cell.tally.committee === 0) reasons.push('no_member')
  if (cell.uncharted) reasons.push('uncharted')
  if (gapOf(cell) > 0) reasons.push('unreached')
  return reasons
}
