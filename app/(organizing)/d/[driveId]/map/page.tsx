import { LayoutGrid } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ShockSheet } from '@/components/assessments/shock-sheet'
import { CoverageGridTable } from '@/components/coverage/coverage-grid-table'
import { DayPicker } from '@/components/coverage/day-picker'
import { GridNotes } from '@/components/coverage/grid-notes'
import { MapHeadline } from '@/components/coverage/map-headline'
import { MapLegend } from '@/components/coverage/map-legend'
import { MeasureSwitch } from '@/components/coverage/measure-switch'
import { WhereNext } from '@/components/coverage/where-next'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { isCalendarDate, now } from '@/lib/clock'
import { mapMeasureOf } from '@/lib/coverage/map-measures'
import { placeNames } from '@/lib/coverage/place-names'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { rankCells } from '@/lib/coverage/rank-cells'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { recordShockAction } from './actions'

type Search = { show?: string; on?: string; known?: string }
type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<Search> }

/** Whom we reach and where the holes are, now or on any past day. */
export default async function MapPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { show, on, known } = await searchParams
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const measure = mapMeasureOf(show)
  const by = known === 'then' ? 'then' : 'now'
  const day = on !== undefined && isCalendarDate(on) ? on : null
  const map = await getCoverageMap(viewer, driveId, now(), day && { day, by })
  if (!map) return <Banner tone="info">{t('pastClosed')}</Banner>

  const { coverage, grid, labels, today, partial } = map
  const shown = day && (day < today || by === 'then') ? day : null
  const nameOf = placeNames(labels, t('grid.noDepartment'))
  const mayChange = rolesIn(viewer, driveId).some((role) => role === 'committee' || role === 'data_steward')
  const past = shown ? `&on=${shown}&known=${by}` : ''
  const date = dayInWords(format, coverage.onDate, today)

  return (
    <Page>
      <PageHeader
        title={t('title')}
        context={shown ? t(by === 'then' ? 'day.then' : 'day.asOf', { date }) : date}
        action={
          mayChange && (
            <WithMessages of={['assessments']}>
              <ShockSheet driveId={driveId} today={today} action={recordShockAction} />
            </WithMessages>
          )
        }
      />
      {partial ? <Banner>{t('partial')}</Banner> : <MapHeadline coverage={coverage} />}
      {grid.rows.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          icon={<LayoutGrid aria-hidden />}
          action={
            mayChange && (
              <LinkButton kind="primary" href={`/d/${driveId}/shop`}>
                {t('empty.action')}
              </LinkButton>
            )
          }
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
          <MeasureSwitch measure={measure} hrefOf={(each) => `/d/${driveId}/map?show=${each}${past}`} />
          <CoverageGridTable
            driveId={driveId}
            grid={grid}
            names={labels.names}
            whole={coverage.whole}
            measure={measure}
            linked={shown === null}
          />
          <MapLegend />
          <GridNotes coverage={coverage} nameOf={nameOf} />
        </div>
      )}
      {grid.rows.length > 0 && (
        <WhereNext driveId={driveId} cells={rankCells(coverage.cells)} nameOf={nameOf} />
      )}
      {!partial && <DayPicker driveId={driveId} measure={measure} today={today} shown={shown} by={by} />}
    </Page>
  )
}
