'use client'

import { GridTable } from '@/components/ui/grid-table'
import { CoverageSquare } from './coverage-square'
import type { DrawnSquare } from './drawn-square'

type Column = { key: string; header: string }
type Props = {
  caption: string
  corner: string
  columns: readonly Column[]
  rows: readonly (Column & { squares: readonly DrawnSquare[] })[]
  /** The address of the map, under which each cell has its page. */
  base: string
}

/**
 * The table of the map as it is drawn. A client component without any state: so a page carries each square once as data, and not a
 * second time as all the elements that it is made of.
 */
export function SquaresTable({ caption, corner, columns, rows, base }: Props) {
  return (
    <GridTable
      caption={caption}
      corner={corner}
      columns={columns}
      rows={rows.map(({ key, header, squares }) => ({
        key,
        header,
        cells: squares.map((square, index) => (
          <CoverageSquare key={columns[index]?.key} square={square} base={base} />
        )),
      }))}
    />
  )
}
