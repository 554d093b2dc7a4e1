import { getTranslations } from 'next-intl/server'
import { GridTable } from '@/components/ui/grid-table'
import type { CoverageGrid, GridRow, GridSquare } from '@/lib/coverage/coverage-grid'
import type { MapView } from '@/lib/coverage/map-address'
import type { MapExtras } from '@/lib/coverage/square-reading'
import { CoverageSquare } from './coverage-square'

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
  const show = (place: string, square: GridSquare | null, key: string | null, href?: string) => (
    <CoverageSquare
      key={key ?? 'none'}
      place={place}
      square={square}
      measure={measure}
      extras={extras}
      issue={issue}
      href={href}
    />
  )
  const hrefOf = (square: GridSquare | null) =>
    linked && square?.cellIds.length === 1 ? `/d/${driveId}/map/${square.cellIds[0]}` : undefined

  return (
    <GridTable
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
          cells: (
            <>
              {row.squares.map((square, index) => {
                const shiftId = grid.shiftIds[index] ?? null
                return show(`${rowName(row)}, ${shiftName(shiftId)}`, square, shiftId, hrefOf(square))
              })}
              {withTotals && show(rowName(row), row.total, 'total')}
            </>
          ),
        })),
        {
          key: 'total',
          header: t('grid.total'),
          cells: (
            <>
              {grid.columnTotals.map((total, index) => {
                const shiftId = grid.shiftIds[index] ?? null
                return show(shiftName(shiftId), total, shiftId)
              })}
              {withTotals && show(t('grid.total'), whole, 'total')}
            </>
          ),
        },
      ]}
    />
  )
}
