import { ImageIcon } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import { DayPicker } from '@/components/coverage/day-picker'
import { MapLegend } from '@/components/coverage/map-legend'
import { PlanPicture } from '@/components/coverage/plan-picture'
import { PrintButton } from '@/components/coverage/print-button'
import { WithMessages } from '@/components/shell/with-messages'
import { classNames } from '@/components/ui/class-names'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { AddPlanSheet } from '@/components/workplaces/add-plan-sheet'
import { PlaceAreas } from '@/components/workplaces/place-areas'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { type AskedDay, askedDayOf, daySearch } from '@/lib/coverage/map-address'
import { MAP_MEASURES, MEASURE_CODES, mapMeasureOf } from '@/lib/coverage/map-measures'
import { placeNames } from '@/lib/coverage/place-names'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getFloorPlans } from '@/lib/workplaces/queries/floor-plans'
import { addFloorPlanAction, placeOnPlanAction, removeFloorPlanAction } from './actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ show?: string; p?: string; edit?: string; on?: string; known?: string }>
}

/** A picture of the shop with the same numbers as the map, of now or of any past day. For those who see the whole chart. */
export default async function FloorPlanPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { show, p, edit, ...day } = await searchParams
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const measure = mapMeasureOf(show)
  const asked = askedDayOf(day)
  const map = await getCoverageMap(viewer, driveId, now(), asked, { side: 'area', measure, issueId: null })
  if (!map) notFound()
  const past = asked && (asked.day < map.today || asked.by === 'then') ? asked : null
  const plans = await getFloorPlans(viewer, driveId)
  const at = Math.min(Math.max(Number.parseInt(p ?? '1', 10) || 1, 1), Math.max(1, plans.length))
  const plan = plans[at - 1]
  const t = await getTranslations('plan')
  const measures = await getTranslations('coverage.measure')
  const nameOf = placeNames(map.labels, (await getTranslations('coverage.grid'))('noDepartment'))
  const coverage = await getTranslations('coverage')
  const date = dayInWords(await getFormatter(), map.coverage.onDate, map.today)
  const href = (to: { show?: string; p?: number; edit?: boolean; past?: AskedDay | null }) =>
    `/d/${driveId}/map/plan?${new URLSearchParams({
      show: to.show ?? MEASURE_CODES[measure],
      p: String(to.p ?? at),
      ...(to.edit ? { edit: '1' } : daySearch(to.past === undefined ? past : to.past)),
    })}`
  const pill = (isCurrent: boolean) =>
    classNames(
      'inline-flex min-h-target shrink-0 items-center rounded-full border px-4 text-sm',
      isCurrent
        ? 'border-accent bg-accent-soft font-semibold text-accent'
        : 'border-edge/60 bg-surface hover:bg-sunken',
    )
  const add = (
    <WithMessages of={['plan', 'exchange']}>
      <AddPlanSheet driveId={driveId} action={addFloorPlanAction} />
    </WithMessages>
  )
  const places = new Map(plan?.places.map(({ cellId, x, y }) => [cellId, { x, y }]))

  return (
    <Page>
      <PageHeader
        title={t('title')}
        context={past ? coverage(past.by === 'then' ? 'day.then' : 'day.asOf', { date }) : t('context')}
        back={{ href: `/d/${driveId}/map`, label: t('back') }}
        action={plan && <div className="no-print">{add}</div>}
      />
      {!plan && (
        <EmptyState icon={<ImageIcon aria-hidden />} title={t('empty')} action={add}>
          {t('emptyText')}
        </EmptyState>
      )}
      {plans.length > 1 && (
        <nav aria-label={t('title')} className="no-print flex flex-wrap gap-2">
          {plans.map(({ planId }, index) => (
            <Link key={planId} href={href({ p: index + 1 })} className={pill(index + 1 === at)}>
              {t('which', { number: index + 1 })}
            </Link>
          ))}
        </nav>
      )}
      {plan && edit === '1' && (
        <>
          <WithMessages of={['plan']}>
            <PlaceAreas
              key={plan.planId}
              driveId={driveId}
              plan={plan}
              cells={map.coverage.cells.map(({ cellId }) => ({
                cellId,
                name: nameOf(cellId),
                at: places.get(cellId) ?? null,
              }))}
              place={placeOnPlanAction}
            />
          </WithMessages>
          <LinkButton href={href({})} className="justify-self-start">
            {t('place.done')}
          </LinkButton>
        </>
      )}
      {plan && edit !== '1' && (
        <>
          <nav
            aria-label={t('measure')}
            className="no-print flex gap-2 max-sm:overflow-x-auto max-sm:py-1 sm:flex-wrap"
          >
            {MAP_MEASURES.map((each) => (
              <Link
                key={each}
                href={href({ show: MEASURE_CODES[each] })}
                replace
                stay
                aria-current={each === measure ? 'true' : undefined}
                className={pill(each === measure)}
              >
                {measures(each)}
              </Link>
            ))}
          </nav>
          <p className="hidden font-semibold print:block">{measures(measure)}</p>
          <PlanPicture
            driveId={driveId}
            plan={plan}
            map={map}
            measure={measure}
            when={past ? 'past' : 'today'}
            nameOf={nameOf}
          />
          {past && <p className="max-w-words text-ink-muted text-sm">{t('asToday')}</p>}
          <MapLegend measure={measure} />
          <div className="no-print flex flex-wrap items-center gap-4">
            <LinkButton href={href({ edit: true })}>{t('place.open')}</LinkButton>
            <PrintButton>{t('print')}</PrintButton>
          </div>
          <DayPicker driveId={driveId} todayHref={href({ past: null })} past={past} today={map.today} />
          <div className="no-print">
            <Fold title={t('remove.open')}>
              <p>{t('remove.text')}</p>
              <WithMessages of={['plan']}>
                <CommandButton
                  action={removeFloorPlanAction}
                  input={{ driveId, planId: plan.planId }}
                  label={t('remove.save')}
                  kind="danger"
                  done={t('remove.saved')}
                />
              </WithMessages>
            </Fold>
          </div>
        </>
      )}
    </Page>
  )
}
