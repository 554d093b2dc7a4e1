import type { CalendarDate } from '@/lib/clock'
import { type CellCoverage, coverCell } from './cell-coverage'
import { type CellTally, sumTallies } from './cell-tally'
import { type Headcount, sumHeadcounts } from './headcount'

/** Everything that the map needs to know of one cell: ids, people counted once and the estimate. */
export type CountedCell = { cellId: string; tally: CellTally; headcount: Headcount | null }

export type DriveCoverage = {
  /** The day the numbers are of. */
  onDate: CalendarDate
  lastShockOn: CalendarDate | null
  whole: CellCoverage
  cells: (CellCoverage & { cellId: string })[]
  /** People on the list who are in no cell. */
  notPlaced: CellCoverage
  /**
   * People of the drive's estimate who are in no cell's estimate: positive, not placed yet; negative, the cells' estimates
   * say more than the drive's. `null` unless the drive has its own estimate and every cell has one.
   */
  headcountNotPlaced: number | null
  cellsWithMember: number
  blindCells: number
}

/**
 * Puts the cells of a drive together. Tallies are by primary cell, so that everybody counts once.
 *
 * The drive's own estimate wins over the sum of the cells; without it the sum stands in, if every cell has one.
 */
export function coverDrive(drive: {
  onDate: CalendarDate
  lastShockOn: CalendarDate | null
  headcount: Headcount | null
  cells: readonly CountedCell[]
  notPlaced: CellTally
}): DriveCoverage {
  const { onDate, cells } = drive
  const ofCells = sumHeadcounts(cells.map((cell) => cell.headcount))
  const tally = sumTallies([...cells.map((cell) => cell.tally), drive.notPlaced])
  const covered = cells.map((cell) => ({
    cellId: cell.cellId,
    ...coverCell(cell.tally, cell.headcount, onDate),
  }))

  return {
    onDate,
    lastShockOn: drive.lastShockOn,
    whole: coverCell(tally, drive.headcount ?? ofCells, onDate),
    cells: covered,
    notPlaced: coverCell(drive.notPlaced, null, onDate),
    headcountNotPlaced: drive.headcount && ofCells ? drive.headcount.people - ofCells.people : null,
    cellsWithMember: covered.filter((cell) => cell.tally.committee > 0).length,
    blindCells: covered.filter((cell) => cell.blind).length,
  }
}
