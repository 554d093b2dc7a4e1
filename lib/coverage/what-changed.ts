import type { CellCoverage } from './cell-coverage'
import type { DriveCoverage } from './drive-coverage'
import { SHARE_MEASURES, type ShareMeasure } from './map-measures'

/** What happened to one cell between two days, as a key of `coverage.changed`. */
export type CellChange =
  | 'first_contact'
  | 'went_quiet'
  | 'talking_again'
  | 'first_member'
  | 'no_member_left'
  | 'first_leader'
  | 'leader_won'

export type WhatChanged = {
  /** Counts of people, then and now; `of` is the estimate that counted on each day. */
  measures: { measure: ShareMeasure; before: number; after: number }[]
  /** The estimate of the whole, if it is another one now; `null` where nobody had made one. */
  headcount: { before: number | null; after: number | null } | null
  /** Only cells where something turned, in the order of the drive. */
  cells: { cellId: string; changes: CellChange[] }[]
}

/** What is different between two days of one drive. Counts rather than shares: an estimate may have changed in between. */
export function whatChanged(before: DriveCoverage, after: DriveCoverage): WhatChanged {
  const old = new Map(before.cells.map((cell) => [cell.cellId, cell]))
  const [headBefore, headAfter] = [people(before.whole), people(after.whole)]
  return {
    measures: SHARE_MEASURES.map((measure) => ({
      measure,
      before: before.whole[measure].count,
      after: after.whole[measure].count,
    })),
    headcount: headBefore === headAfter ? null : { before: headBefore, after: headAfter },
    cells: after.cells.flatMap((cell) => {
      const was = old.get(cell.cellId)
      const changes = was ? turnsOf(was, cell) : []
      return changes.length > 0 ? { cellId: cell.cellId, changes } : []
    }),
  }
}

const people = ({ headcount }: CellCoverage): number | null => headcount?.people ?? null

function turnsOf(was: CellCoverage, is: CellCoverage): CellChange[] {
  const turns: [CellChange, boolean][] = [
    ['first_contact', was.tally.lastTouchOn === null && is.tally.lastTouchOn !== null],
    ['went_quiet', !was.quiet && is.quiet],
    ['talking_again', was.quiet && !is.quiet && is.tally.lastTouchOn !== null],
    ['first_member', was.tally.committee === 0 && is.tally.committee > 0],
    ['no_member_left', was.tally.committee > 0 && is.tally.committee === 0],
    ['first_leader', was.leaders.known === 0 && is.leaders.known > 0],
    ['leader_won', is.leaders.won > was.leaders.won],
  ]
  return turns.flatMap(([change, happened]) => (happened ? change : []))
}
