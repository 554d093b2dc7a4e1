import { getTranslations } from 'next-intl/server'
import type { CoverageGrid, GridRow, GridSquare } from '@/lib/coverage/coverage-grid'
import type { MapView } from '@/lib/coverage/map-address'
import type { MapExtras } from '@/lib/coverage/square-reading'
import { drawnSquare } from './drawn-square'
import { SquaresTable } from './squares-table'

type Props = {
  driveId: string
  grid: CoverageGrid
  /** Those of the grid's rows that are shown, in the order in which they are. */
  rows: readonly GridRow[]
  names: ReadonlyMap<string, string>
  /** The whole with everybody, also whoever is in no cell; `null` where the viewer sees one cell only. */
  whole: GridSquare | null
  view: MapView
  extras: MapExtras
  issue: string
  /** Squares lead to their people: on the map of now, not on one of a past day. */
  linked: boolean
}

/** The map as a real table: areas or tags by shifts, with totals of rows and columns. Totals count everybody once. */
export async function CoverageGridTable({
  driveId,
  grid,
  rows,
  names,
  whole,
  view,
  extras,
  issue,
  linked,
}: Props) {
  const t = await getTranslations('coverage')
  const { measure, side } = view
  const shiftName = (id: string | null) => (id && names.get(id)) || t('grid.noShift')
  const severalSites = new Set(grid.rows.map(({ siteId }) => siteId)).size > 1
  const rowName = ({ siteId, labelId }: GridRow) => {
    const name = (labelId && names.get(labelId)) || t(side === 'area' ? 'grid.noDepartment' : 'side.none')
    return severalSites && siteId ? `${names.get(siteId)} · ${name}` : name
  }
  const withTotals = grid.shiftIds.length > 1
  const draw = (place: string, square: GridSquare | null, isLinked = false) =>
    drawnSquare(t, square, { place, measure, extras, issue, linked: isLinked })

  return (
    <SquaresTable
      base={`/d/${driveId}/map`}
      caption={t(`grid.captionBy.${side}`, {
        measure: measure === 'issues' ? issue : t(`measure.${measure}`),
      })}
      corner={t(`side.${side}`)}
      columns={[
        ...grid.shiftIds.map((id) => ({ key: id ?? 'none', header: shiftName(id) })),
        ...(withTotals ? [{ key: 'total', header: t('grid.total') }] : []),
      ]}
      rows={[
        ...rows.map((row) => ({
          key: row.key,
          header: rowName(row),
          squares: [
            ...row.squares.map((square, index) =>
              draw(`${rowName(row)}, ${shiftName(grid.shiftIds[index] ?? null)}`, square, linked),
            ),
            ...(withTotals ? [draw(rowName(row), row.total)] : []),
          ],
        })),
        {
          key: 'total',
          header: t('grid.total'),
          squares: [
            ...grid.columnTotals.map((total, index) => draw(shiftName(grid.shiftIds[index] ?? null), total)),
            ...(withTotals ? [draw(t('grid.total'), whole)] : []),
          ],
        },
      ]}
    />
  )
}
