import type { DriveCoverage } from './drive-coverage'
import { rankCells } from './rank-cells'
import { PEOPLE_AT_ONCE, type WallChart } from './wall-chart'

/** The one cell that the wall of a shop too large for everybody shows: the one asked for, else where to go next. `null`: all of them. */
export function openedCell(
  { whole, cells }: Pick<DriveCoverage, 'whole' | 'cells'>,
  asked: string | null | undefined,
): WallChart['opened'] {
  if (whole.tally.named <= PEOPLE_AT_ONCE) return null
  if (asked === null || cells.some(({ cellId }) => cellId === asked)) return { cellId: asked ?? null }
  return { cellId: (rankCells(cells)[0] ?? cells[0])?.cellId ?? null }
}
