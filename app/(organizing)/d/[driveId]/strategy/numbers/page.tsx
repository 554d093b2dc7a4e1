import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { modelNamer } from '@/components/drives/model-name'
import { ModelView } from '@/components/drives/model-view'
import { NumbersDay } from '@/components/drives/numbers-day'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { mapViewOf } from '@/lib/coverage/map-address'
import { placeNames } from '@/lib/coverage/place-names'
import { getMapLabels } from '@/lib/coverage/queries/map-labels'
import { isDriveId } from '@/lib/drives/drive-id'
import { reportedMetrics } from '@/lib/drives/models/asked-of-people'
import { getModelPage } from '@/lib/drives/queries/model-page'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { markMilestoneAction, reportMetricAction, unmarkMilestoneAction } from './actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ as?: string; on?: string; known?: string }>
}

/** What the numbers say in the group's way of organizing, or, with `as`, what they would say in another. */
export default async function NumbersPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ driveId }, asked] = await Promise.all([params, searchParams])
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const t = await getTranslations('models.numbers')
  const { past } = mapViewOf({ on: asked.on, known: asked.known })
  const as = asked.as ?? null
  const page = await getModelPage(viewer, driveId, { modelId: as, past })
  const back = { href: `/d/${driveId}/strategy`, label: t('back') }
  if (!page)
    return (
      <Page width="words">
        <PageHeader title={t('title')} back={back} />
        <EmptyState
          title={t('noModel')}
          action={
            <LinkButton kind="primary" href={`/d/${driveId}/strategy/model`}>
              {t('choose')}
            </LinkButton>
          }
        >
          {t('noModelText')}
        </EmptyState>
      </Page>
    )
  const nameOf = await modelNamer()
  const labels = await getMapLabels(viewer, driveId)
  const areaName = placeNames(labels, t('everybody'))
  const isOwn = page.model.id === page.chosen
  const isPast = page.day < page.today
  const day = dayInWords(await getFormatter(), page.day, page.today)
  return (
    <Page>
      <PageHeader
        title={t('title')}
        context={t(isOwn ? 'own' : 'preview', { model: nameOf(page.model.id) })}
        back={back}
      />
      {isPast && <Banner>{t(past?.by === 'then' ? 'then' : 'asOf', { date: day })}</Banner>}
      <ModelView
        driveId={driveId}
        page={page}
        areas={labels.places.map(({ cellId }) => ({ value: cellId, label: areaName(cellId) }))}
        reported={reportedMetrics([page.model])}
        actions={
          isOwn && !isPast
            ? { mark: markMilestoneAction, unmark: unmarkMilestoneAction, report: reportMetricAction }
            : null
        }
      />
      <NumbersDay
        href={`/d/${driveId}/strategy/numbers`}
        {...{ as, today: page.today, past: isPast ? past : null }}
      />
    </Page>
  )
}
