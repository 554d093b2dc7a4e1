import { UsersRound } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PageSteps } from '@/components/ui/page-steps'
import { PeopleList } from '@/components/workers/people-list'
import { requireViewer } from '@/lib/access/current-viewer'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { dateIn, now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getPeoplePage } from '@/lib/workers/queries/people-page'
import { getShop } from '@/lib/workplaces/queries/shop-structure'
import { findPeopleAction } from './actions'

type Props = {
  params: Promise<{ driveId: string }>
  searchParams: Promise<{ cell?: string; from?: string }>
}

const LIST_MESSAGES = [
  'workers.list',
  'workers.row',
  'workers.place',
  'workers.boundary',
  'assessments.stand',
]

/** Everybody on the list whom the viewer reaches, by name, one's own people first; the others a page at a time. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { cell = null, from } = await searchParams
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.every((role) => role === 'coach')) notFound()
  const first = Math.max(0, Math.trunc(Number(from ?? 0)) || 0)
  const { people, isHeldBack, inAll, othersInAll, isInParts } = await getPeoplePage(viewer, driveId, {
    cellId: cell,
    first,
  })
  const shop = await getShop(viewer, driveId)
  const isCommittee = onCommittee(roles)
  const t = await getTranslations('workers')
  return (
    <Page>
      <PageHeader
        title={t('list.title')}
        context={t('list.context', { count: inAll })}
        action={
          <div className="flex flex-wrap gap-2 max-sm:w-full">
            {isCommittee && <LinkButton href={`/d/${driveId}/people/import`}>{t('list.import')}</LinkButton>}
            <LinkButton href={`/d/${driveId}/people/new`} kind="primary">
              {t('list.add')}
            </LinkButton>
          </div>
        }
      />
      {inAll === 0 ? (
        <EmptyState title={t('empty.title')} icon={<UsersRound aria-hidden />}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          {isHeldBack && <ReadEnough />}
          <WithMessages of={LIST_MESSAGES}>
            <PeopleList
              driveId={driveId}
              people={people}
              cells={shop.cells.map(({ id, name }) => ({ id, name: name || t('place.whole') }))}
              chosenCell={cell}
              inAll={inAll}
              today={dateIn(viewer.timeZone, now())}
              findElsewhere={isInParts ? findPeopleAction.bind(null, driveId) : null}
            />
          </WithMessages>
          <PageSteps
            first={first}
            size={PEOPLE_A_PAGE}
            inAll={othersInAll}
            hrefFrom={(next) => `/d/${driveId}/people?${cell ? `cell=${cell}&` : ''}from=${next}`}
          />
        </>
      )}
    </Page>
  )
}
