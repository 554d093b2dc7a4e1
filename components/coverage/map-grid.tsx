import { getTranslations } from 'next-intl/server'
import { wholeSquare } from '@/lib/coverage/coverage-grid'
import type { CoverageMap } from '@/lib/coverage/coverage-map'
import type { MapView } from '@/lib/coverage/map-address'
import { holesFirst, isBlank } from '@/lib/coverage/order-rows'
import { BIG_SHOP_CELLS } from '@/lib/coverage/published-constants'
import { CoverageGridTable } from './coverage-grid-table'
import { issueInWords } from './issue-in-words'
import { IssueList } from './issue-list'
import { MapLegend } from './map-legend'

type Props = { driveId: string; map: CoverageMap; view: MapView; linked: boolean }

/** The table of the map with what it needs to be read. Areas of a big shop where nothing is known yet are named below it. */
export async function MapGrid({ driveId, map, view, linked }: Props) {
  const t = await getTranslations()
  const { grid, labels, coverage, extras, issues } = map
  const ordered = view.order === 'holes' ? holesFirst(grid.rows) : grid.rows
  const folds = view.order === 'holes' && coverage.cells.length > BIG_SHOP_CELLS
  const blank = folds ? ordered.filter(isBlank) : []
  const named = issues.map((issue) => ({ ...issue, called: issueInWords(t, issue.name) }))
  const shown = named.find(({ issueId }) => issueId === extras.issueId)
  return (
    <>
      {view.measure === 'issues' && (
        <IssueList
          driveId={driveId}
          view={view}
          issues={named}
          shownId={extras.issueId}
          talkedWith={coverage.whole.talkedTo.count}
        />
      )}
      <p className="hidden break-after-avoid font-semibold print:block">
        {t(`coverage.grid.captionBy.${view.side}`, {
          measure: shown?.called ?? t(`coverage.measure.${view.measure}`),
        })}
      </p>
      {(view.measure !== 'issues' || shown) && (
        <CoverageGridTable
          driveId={driveId}
          grid={grid}
          rows={ordered.filter((row) => !blank.includes(row))}
          names={labels.names}
          whole={map.partial ? null : wholeSquare(coverage)}
          view={view}
          extras={extras}
          issue={shown?.called ?? ''}
          linked={linked}
        />
      )}
      {blank.length > 0 && (
        <details className="rounded-card border border-line bg-surface px-5 py-3">
          <summary className="min-h-target content-center font-semibold">
            {t('coverage.grid.blankRows', { count: blank.length })}
          </summary>
          <ul className="grid gap-1 pt-2">
            {blank.map(({ key, labelId, total }) => (
              <li key={key}>
                {t('coverage.grid.blankRow', {
                  place: (labelId && labels.names.get(labelId)) || t('coverage.grid.noDepartment'),
                  people: total.coverage.headcount?.people ?? total.coverage.named.count,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <MapLegend measure={view.measure} />
    </>
  )
}
