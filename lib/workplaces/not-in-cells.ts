/**
 * People of the whole shop's estimate who are in no cell's: positive, not placed yet; negative, the cells say more than the
 * whole. `null` unless the whole and every cell has an estimate, and without cells.
 */
export function notInCells(whole: number | null, cells: readonly (number | null)[]): number | null {
  if (whole === null || cells.length === 0) return null
  return cells.reduce<number | null>(
    (left, people) => (left === null || people === null ? null : left - people),
    whole,
  )
}
