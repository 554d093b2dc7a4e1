import type { CalendarDate } from '@/lib/clock'
import { type CellCoverage, coverCell } from './cell-coverage'
import type { CellPlace } from './cell-place'
import { sumTallies } from './cell-tally'
import type { DriveCoverage } from './drive-coverage'
import { sumHeadcounts } from './headcount'
import { type MapSide, rowLabelOf } from './map-sides'

/**
 * One square of the grid: the cells that lie there (several, if they differ by job) and what they add up to. `null` among the
 * cells stands for people in none: they are part of the whole only.
 */
export type GridSquare = { cellIds: (string | null)[]; coverage: CellCoverage }

export type GridRow = {
  key: string
  /** The site of an area; `null` where the rows are tags, which cut across sites. */
  siteId: string | null
  labelId: string | null
  /** One entry a shift, in the order of `shiftIds`; `null` where no cell exists, which is not the same as nobody reached. */
  squares: (GridSquare | null)[]
  total: GridSquare
}

export type CoverageGrid = { shiftIds: (string | null)[]; rows: GridRow[]; columnTotals: GridSquare[] }

/**
 * Lays the cells out as rows (areas of a site, or a tag) by shift. Rows and columns come in the order in which `places`
 * names them. Whatever the rows are, the whole stays the same: every cell lies in one row.
 */
export function coverageGrid(
  coverage: DriveCoverage,
  places: readonly CellPlace[],
  side: MapSide = 'area',
): CoverageGrid {
  const cells = new Map(coverage.cells.map((cell) => [cell.cellId, cell]))
  const known = places.filter(({ cellId }) => cells.has(cellId))
  const shiftIds = [...new Set(known.map(({ shiftId }) => shiftId))]
  const rowKey = (place: CellPlace) =>
    side === 'area' ? `${place.siteId} ${place.departmentId}` : String(rowLabelOf(place, side))
  const square = (wanted: readonly CellPlace[]): GridSquare => ({
    cellIds: wanted.map(({ cellId }) => cellId),
    coverage: addUp(
      wanted.flatMap(({ cellId }) => cells.get(cellId) ?? []),
      coverage.onDate,
    ),
  })

  return {
    shiftIds,
    rows: [...groups(known, rowKey)].map(([key, inRow]) => {
      const [first] = inRow
      return {
        key,
        siteId: side === 'area' && first ? first.siteId : null,
        labelId: first ? rowLabelOf(first, side) : null,
        squares: shiftIds.map((shiftId) => {
          const here = inRow.filter((place) => place.shiftId === shiftId)
          return here.length > 0 ? square(here) : null
        }),
        total: square(inRow),
      }
    }),
    columnTotals: shiftIds.map((shiftId) => square(known.filter((place) => place.shiftId === shiftId))),
  }
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>()
  for (const item of items) {
    const group = grouped.get(keyOf(item))
    if (group) group.push(item)
    else grouped.set(keyOf(item), [item])
  }
  return grouped
}

/** The whole as a square: every cell and whoever is in none. */
export const wholeSquare = ({ cells, whole }: DriveCoverage): GridSquare => ({
  cellIds: [...cells.map(({ cellId }) => cellId), null],
  coverage: whole,
})

/** Cells never share a person by their primary placement, so what they hold simply adds up. */
const addUp = (cells: readonly CellCoverage[], onDate: CalendarDate): CellCoverage =>
  coverCell(
    sumTallies(cells.map(({ tally }) => tally)),
    sumHeadcounts(cells.map(({ headcount }) => headcount)),
    onDate,
  )
