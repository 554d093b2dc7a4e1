import { UsersRound } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { PeopleList } from '@/components/workers/people-list'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { dateIn, now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getPeople } from '@/lib/workers/queries/people'
import { getShop } from '@/lib/workplaces/queries/shop-structure'
import { findPeopleAction } from './actions'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<{ cell?: string }> }

/** Beyond this many people, a list is shown area by area. */
const MOST_AT_ONCE = 200

/** Everybody on the list whom the viewer reaches, by name, one's own people first. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const { cell } = await searchParams
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.every((role) => role === 'coach')) notFound()
  const [people, shop] = [await getPeople(viewer, driveId), await getShop(viewer, driveId)]
  const isCommittee = roles.some((role) => role === 'committee' || role === 'data_steward')
  const byCell = people.length > MOST_AT_ONCE
  const chosen = byCell ? (cell ?? people.find(({ cellId }) => cellId)?.cellId ?? 'none') : (cell ?? null)
  const shown = chosen === null ? people : people.filter(({ cellId }) => (cellId ?? 'none') === chosen)
  const t = await getTranslations('workers')
  return (
    <Page>
      <PageHeader
        title={t('list.title')}
        context={t('list.context', { count: people.length })}
        action={
          <div className="flex flex-wrap gap-2 max-sm:w-full">
            {isCommittee && <LinkButton href={`/d/${driveId}/people/import`}>{t('list.import')}</LinkButton>}
            <LinkButton href={`/d/${driveId}/people/new`} kind="primary">
              {t('list.add')}
            </LinkButton>
          </div>
        }
      />
      {people.length === 0 ? (
        <EmptyState title={t('empty.title')} icon={<UsersRound aria-hidden />}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <WithMessages of={['workers', 'assessments']}>
          <PeopleList
            driveId={driveId}
            people={shown}
            cells={shop.cells.map(({ id, name }) => ({ id, name: name || t('place.whole') }))}
            chosenCell={chosen}
            inAll={people.length}
            today={dateIn(viewer.timeZone, now())}
            findElsewhere={byCell ? findPeopleAction : null}
          />
        </WithMessages>
      )}
    </Page>
  )
}
