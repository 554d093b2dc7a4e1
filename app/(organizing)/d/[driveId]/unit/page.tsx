import { UsersRound } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { BothWays } from '@/components/coverage/both-ways'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { UnitPeople } from '@/components/workers/unit-people'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { isDriveId } from '@/lib/drives/drive-id'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getUnitList } from '@/lib/workers/queries/unit-list'

/** Of whom the committee has to decide whether they are in the unit, and who is out of it. */
export default async function UnitPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const list = isDriveId(driveId) ? await getUnitList(viewer, driveId, now()) : null
  if (!list) notFound()
  const t = await getTranslations('unit')
  const coverage = (await getCoverageNow(viewer, driveId))?.coverage
  const of = (judgement: 'disputed' | 'out') =>
    list === READ_ENOUGH ? [] : list.people.filter((person) => person.judgement === judgement)
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/map`, label: t('back') }}
      />
      {list === READ_ENOUGH ? (
        <ReadEnough />
      ) : (
        <>
          {list.people.length === 0 && (
            <EmptyState
              title={t('list.empty')}
              icon={<UsersRound aria-hidden />}
              action={<LinkButton href={`/d/${driveId}/people`}>{t('list.toPeople')}</LinkButton>}
            >
              {t('list.emptyText')}
            </EmptyState>
          )}
          {coverage && <BothWays coverage={coverage} />}
          <UnitPeople driveId={driveId} kind="disputed" today={list.today} people={of('disputed')} />
          <UnitPeople driveId={driveId} kind="out" today={list.today} people={of('out')} />
        </>
      )}
    </Page>
  )
}
