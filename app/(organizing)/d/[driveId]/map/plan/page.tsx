import { ImageIcon } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { AddPlanSheet } from '@/components/workplaces/add-plan-sheet'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { askedDayOf } from '@/lib/coverage/map-address'
import { mapMeasureOf } from '@/lib/coverage/map-measures'
import { placeNames } from '@/lib/coverage/place-names'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getFloorPlans } from '@/lib/workplaces/queries/floor-plans'
import { addFloorPlanAction } from './actions'
import type { PlanView } from './plan-address'
import { WhichPlan } from './plan-choices'
import { PlanPlacing } from './plan-placing'
import { PlanRead } from './plan-read'

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
  const plans = await getFloorPlans(viewer, driveId)
  const at = Math.min(Math.max(Number.parseInt(p ?? '1', 10) || 1, 1), Math.max(1, plans.length))
  const plan = plans[at - 1]
  const past = asked && (asked.day < map.today || asked.by === 'then') ? asked : null
  const view: PlanView = { driveId, at, measure, past, does: edit === '1' ? 'place' : 'read' }
  const t = await getTranslations('plan')
  const coverage = await getTranslations('coverage')
  const date = dayInWords(await getFormatter(), map.coverage.onDate, map.today)
  const nameOf = placeNames(map.labels, coverage('grid.noDepartment'))
  const add = (
    <WithMessages of={['plan', 'exchange']}>
      <AddPlanSheet driveId={driveId} action={addFloorPlanAction} />
    </WithMessages>
  )
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
      {plans.length > 1 && <WhichPlan view={view} planIds={plans.map(({ planId }) => planId)} />}
      {plan && view.does === 'place' && <PlanPlacing {...{ view, plan, map, nameOf }} />}
      {plan && view.does === 'read' && <PlanRead {...{ view, plan, map, nameOf }} />}
    </Page>
  )
}
