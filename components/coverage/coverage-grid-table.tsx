import { getTranslations } from 'next-intl/server'
import { GridTable } from '@/components/ui/grid-table'
import type { CoverageGrid, GridRow } from '@/lib/coverage/coverage-grid'
import type { DriveCoverage } from '@/lib/coverage/drive-coverage'
import type { MapMeasure } from '@/lib/coverage/map-measures'
import { CoverageSquare } from './coverage-square'

type Props = {
  driveId: string
  grid: CoverageGrid
  names: ReadonlyMap<string, string>
  whole: DriveCoverage['whole']
  measure: MapMeasure
  /** Squares lead to their people: on the map of now, not on one of a past day. */
  linked: boolean
}

/** The map as a real table: areas by shifts, with totals of rows and columns. Totals count everybody once. */
export async function CoverageGridTable({ driveId, grid, names, whole, measure, linked }: Props) {
  const t = await getTranslations('coverage.grid')
  const measureName = (await getTranslations('coverage.measure'))(measure)
  const shiftName = (id: string | null) => (id && names.get(id)) || t('noShift')
  const severalSites = new Set(grid.rows.map(({ siteId }) => siteId)).size > 1
  const rowName = ({ siteId, departmentId }: GridRow) => {
    const department = (departmentId && names.get(departmentId)) || t('noDepartment')
    return severalSites ? `${names.get(siteId)} · ${department}` : department
  }
  const withTotals = grid.shiftIds.length > 1

  return (
    <GridTable
      caption={t('caption', { measure: measureName })}
      corner={t('corner')}
      columns={[
        ...grid.shiftIds.map((id) => ({ key: id ?? 'none', header: shiftName(id) })),
        ...(withTotals ? [{ key: 'total', header: t('total') }] : []),
      ]}
      rows={[
        ...grid.rows.map((row) => ({
          key: `${row.siteId} ${row.departmentId}`,
          header: rowName(row),
          cells: (
            <>
              {row.squares.map((square, index) => (
                <CoverageSquare
                  key={grid.shiftIds[index] ?? 'none'}
                  place={`${rowName(row)}, ${shiftName(grid.shiftIds[index] ?? null)}`}
                  coverage={square?.coverage ?? null}
                  measure={measure}
                  href={linked && square ? `/d/${driveId}/map/${square.cellIds[0]}` : undefined}
                />
              ))}
              {withTotals && <CoverageSquare place={rowName(row)} coverage={row.total} measure={measure} />}
            </>
          ),
        })),
        {
          key: 'total',
          header: t('total'),
          cells: (
            <>
              {grid.columnTotals.map((total, index) => (
                <CoverageSquare
                  key={grid.shiftIds[index] ?? 'none'}
                  place={shiftName(grid.shiftIds[index] ?? null)}
                  coverage={total}
                  measure={measure}
                />
              ))}
              {withTotals && <CoverageSquare place={t('total')} coverage={whole} measure={measure} />}
            </>
          ),
        },
      ]}
    />
  )
}
