import type { CalendarDate } from '@/lib/clock'
import { type CellCoverage, coverCell } from './cell-coverage'
import { sumTallies } from './cell-tally'
import type { DriveCoverage } from './drive-coverage'
import { sumHeadcounts } from './headcount'

/** Where a cell lies; `null` where the drive does not tell its people apart that way. Ids are of labels. */
export type CellPlace = {
  cellId: string
  siteId: string
  departmentId: string | null
  shiftId: string | null
}

/** One square of the grid: the cells that lie there (several, if they differ by job) and what they add up to. */
export type GridSquare = { cellIds: string[]; coverage: CellCoverage }

export type GridRow = {
  siteId: string
  departmentId: string | null
  /** One entry a shift, in the order of `shiftIds`; `null` where no cell exists, which is not the same as nobody reached. */
  squares: (GridSquare | null)[]
  total: CellCoverage
}

export type CoverageGrid = { shiftIds: (string | null)[]; rows: GridRow[]; columnTotals: CellCoverage[] }

/** Lays the cells out as site and department by shift. Rows and columns come in the order in which `places` names them. */
export function coverageGrid(coverage: DriveCoverage, places: readonly CellPlace[]): CoverageGrid {
  const cells = new Map(coverage.cells.map((cell) => [cell.cellId, cell]))
  const known = places.filter(({ cellId }) => cells.has(cellId))
  const shiftIds = [...new Set(known.map(({ shiftId }) => shiftId))]
  const rows = firstOfEach(known, rowKey)
  const add = (wanted: readonly CellPlace[]) =>
    addUp(
      wanted.flatMap(({ cellId }) => cells.get(cellId) ?? []),
      coverage.onDate,
    )

  return {
    shiftIds,
    rows: rows.map((row) => {
      const inRow = known.filter((place) => rowKey(place) === rowKey(row))
      return {
        siteId: row.siteId,
        departmentId: row.departmentId,
        squares: shiftIds.map((shiftId) => {
          const here = inRow.filter((place) => place.shiftId === shiftId)
          return here.length > 0 ? { cellIds: here.map(({ cellId }) => cellId), coverage: add(here) } : null
        }),
        total: add(inRow),
      }
    }),
    columnTotals: shiftIds.map((shiftId) => add(known.filter((place) => place.shiftId === shiftId))),
  }
}

const rowKey = ({ siteId, departmentId }: CellPlace): string => `${siteId} ${departmentId}`

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>()
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item)
  return [...first.values()]
}

/** Cells never share a person by their primary placement, so what they hold simply adds up. */
const addUp = (cells: readonly CellCoverage[], onDate: CalendarDate): CellCoverage =>
  coverCell(
    sumTallies(cells.map(({ tally }) => tally)),
    sumHeadcounts(cells.map(({ headcount }) => headcount)),
    onDate,
  )
