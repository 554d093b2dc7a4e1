import { LayoutGrid } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ShockSheet } from '@/components/assessments/shock-sheet'
import { BothWays } from '@/components/coverage/both-ways'
import { DayPicker } from '@/components/coverage/day-picker'
import { GridNotes } from '@/components/coverage/grid-notes'
import { MapGrid } from '@/components/coverage/map-grid'
import { MapHeadline } from '@/components/coverage/map-headline'
import { MapTools } from '@/components/coverage/map-tools'
import { MeasureSwitch } from '@/components/coverage/measure-switch'
import { WhereNext } from '@/components/coverage/where-next'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { type MapSearch, mapHref, mapViewOf, shownView } from '@/lib/coverage/map-address'
import { sidesOf } from '@/lib/coverage/map-sides'
import { placeNames } from '@/lib/coverage/place-names'
import { BIG_SHOP_CELLS } from '@/lib/coverage/published-constants'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { rankCells } from '@/lib/coverage/rank-cells'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { recordShockAction } from './actions'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<MapSearch> }

/** Whom we reach and where the holes are, now or on any past day. */
export default async function MapPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const view = shownView(mapViewOf(await searchParams))
  const t = await getTranslations('coverage')
  const format = await getFormatter()
  const map = await getCoverageMap(viewer, driveId, now(), view.past, view)
  if (!map) return <Banner tone="info">{t('pastClosed')}</Banner>

  const { coverage, grid, labels, today, partial } = map
  const past = view.past && (view.past.day < today || view.past.by === 'then') ? view.past : null
  const nameOf = placeNames(labels, t('grid.noDepartment'))
  const mayChange = onCommittee(rolesIn(viewer, driveId))
  const date = dayInWords(format, coverage.onDate, today)
  const big = view.size === 'big'
  const isDrawn = grid.rows.length > 0
  // While nothing is drawn the first step stands first: figures above it would mostly be zeros.
  const hasBegun = coverage.whole.tally.named > 0
  const next = isDrawn && !big && (
    <WhereNext
      driveId={driveId}
      cells={rankCells(coverage.cells)}
      inAll={coverage.cells.length}
      nameOf={nameOf}
    />
  )
  const nextFirst = coverage.cells.length > BIG_SHOP_CELLS

  return (
    <Page className={big ? '[zoom:1.5]' : undefined}>
      <PageHeader
        title={t('title')}
        context={past ? t(past.by === 'then' ? 'day.then' : 'day.asOf', { date }) : date}
        action={
          mayChange &&
          !big && (
            <WithMessages of={['assessments']}>
              <div className="no-print">
                <ShockSheet driveId={driveId} today={today} action={recordShockAction} />
              </div>
            </WithMessages>
          )
        }
      />
      {isDrawn && (partial ? <Banner>{t('partial')}</Banner> : <MapHeadline coverage={coverage} />)}
      {nextFirst && next}
      {isDrawn ? (
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
          <MeasureSwitch driveId={driveId} view={view} partial={partial || view.side === 'employer'} />
          <MapTools
            driveId={driveId}
            view={view}
            sides={sidesOf(labels.places, map.firms)}
            hasPlans={mayChange}
          />
          <MapGrid driveId={driveId} map={map} view={view} linked={past === null} />
          <GridNotes coverage={coverage} nameOf={nameOf} unitHref={mayChange ? `/d/${driveId}/unit` : null} />
        </div>
      ) : (
        <EmptyState
          title={t(partial ? 'noArea.title' : 'empty.title')}
          icon={<LayoutGrid aria-hidden />}
          action={
            mayChange && (
              <LinkButton kind="primary" href={`/d/${driveId}/shop`}>
                {t('empty.action')}
              </LinkButton>
            )
          }
        >
          {t(partial ? 'noArea.text' : 'empty.text')}
        </EmptyState>
      )}
      {!partial && !isDrawn && hasBegun && <MapHeadline coverage={coverage} />}
      {!partial && (isDrawn || hasBegun) && <BothWays coverage={coverage} />}
      {!nextFirst && next}
      {!partial && !big && (
        <DayPicker
          driveId={driveId}
          todayHref={mapHref(driveId, { ...view, past: null })}
          past={view.past}
          today={today}
        />
      )}
    </Page>
  )
}
