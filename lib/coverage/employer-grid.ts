import { coverCell } from './cell-coverage'
import type { CellPlace } from './cell-place'
import { tallyPeople } from './cell-tally'
import type { CoverageGrid, GridRow, GridSquare } from './coverage-grid'
import type { DriveCoverage } from './drive-coverage'
import type { Employed } from './employer-on'
import { type Headcount, sumHeadcounts } from './headcount'
import { counts } from './worker-state'

/**
 * The map by the firm that each person works for in their main place, by shift. People in no cell of today are part of the whole
 * only, as on every other side.
 *
 * An estimate is of a cell and says nothing of firms: it counts for one only where everybody placed in the cell works for it.
 * In a cell that several share no share is shown, only how many people. Cells where nobody is placed stand with those of whom
 * nobody has said for whom they work.
 */
export function employerGrid(
  coverage: DriveCoverage,
  places: readonly CellPlace[],
  people: readonly Employed[],
  totals: CoverageGrid,
): CoverageGrid {
  const cells = new Map(coverage.cells.map((cell) => [cell.cellId, cell]))
  const known = places.filter(({ cellId }) => cells.has(cellId))
  const counted = people.filter(({ state }) => counts(state))
  const firmsIn = new Map(known.map(({ cellId }) => [cellId, new Set<string | null>()]))
  for (const { state, employerId } of counted) if (state.cellId) firmsIn.get(state.cellId)?.add(employerId)
  for (const firms of firmsIn.values()) if (firms.size === 0) firms.add(null)
  const ids = [...new Set([...firmsIn.values()].flatMap((firms) => [...firms]))].toSorted(compare)

  const square = (employerId: string | null, within: readonly CellPlace[]): GridSquare | null => {
    const here = within.filter(({ cellId }) => firmsIn.get(cellId)?.has(employerId))
    if (here.length === 0) return null
    const cellIds = here.map(({ cellId }) => cellId)
    const theirs = counted.filter(
      (each) => each.employerId === employerId && each.state.cellId && cellIds.includes(each.state.cellId),
    )
    const tally = tallyPeople(
      theirs.map(({ state }) => state),
      coverage.onDate,
      coverage.lastShockOn,
    )
    const isAlone = here.every(({ cellId }) => firmsIn.get(cellId)?.size === 1)
    const headcounts = cellIds.map((cellId): Headcount | null => cells.get(cellId)?.headcount ?? null)
    return {
      cellIds,
      coverage: coverCell(tally, isAlone ? sumHeadcounts(headcounts) : null, coverage.onDate),
    }
  }
  const inShift = (shiftId: string | null) => known.filter((place) => place.shiftId === shiftId)

  return {
    ...totals,
    rows: ids.flatMap((employerId): GridRow | [] => {
      const total = square(employerId, known)
      const squares = totals.shiftIds.map((shiftId) => square(employerId, inShift(shiftId)))
      return total ? { key: String(employerId), siteId: null, labelId: employerId, squares, total } : []
    }),
  }
}

/** Firms in a fixed order, those of whom nobody has said last. */
const compare = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1
