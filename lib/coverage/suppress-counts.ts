import { suppress } from './suppress'

/** Hides small counts of one list and, where that is needed to keep them hidden, its total and further entries. */
export function suppressCounts(counts: readonly number[]): {
  counts: (number | null)[]
  total: number | null
} {
  const { cells, total } = suppress([counts])
  return { counts: cells[0] ?? [], total }
}
