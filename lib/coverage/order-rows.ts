import type { GridRow } from './coverage-grid'

/** Rows with squares where nobody was ever talked with first, most of them first, then by people not reached. */
export const holesFirst = (rows: readonly GridRow[]): GridRow[] =>
  rows.toSorted((a, b) => blindSquares(b) - blindSquares(a) || unreached(b) - unreached(a))

/** Whether there is nothing to see in a row yet: somebody may work there and nobody was ever talked with, in any square. */
export const isBlank = (row: GridRow): boolean => row.total.coverage.blind

const blindSquares = ({ squares }: GridRow): number =>
  squares.filter((square) => square?.coverage.blind).length

const unreached = ({ total: { coverage } }: GridRow): number =>
  Math.max(coverage.headcount?.people ?? 0, coverage.tally.named) - coverage.tally.talkedTo
