import { UsersRound } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { duplicatesAddress } from '@/lib/workers/duplicates-address'
import type { ListSearch } from '@/lib/workers/lists/list-address'
import { aboutList } from './about-list'
import { ListAsked } from './list-asked'
import { ListPeople } from './list-people'
import { ListTop } from './list-top'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<ListSearch> }

/** People by name, one's own first, the others a page at a time: everybody, a ready-made list, or whomever a filter lets through. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const search = await searchParams
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.every((role) => role === 'coach')) notFound()
  const t = await getTranslations('workers')
  const about = await aboutList(viewer, driveId, { search, whole: t('place.whole') })
  if (!about) notFound()
  const { inAll } = about.page
  return (
    <Page>
      <ListTop {...about} />
      {inAll === 0 ? (
        <EmptyState
          title={t(viewer.level === 'list' ? 'empty.own' : 'empty.title')}
          icon={<UsersRound aria-hidden />}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <ListAsked {...about} />
          <ListPeople {...about} />
        </>
      )}
      {about.isCommittee && inAll > 1 && (
        <LinkButton href={duplicatesAddress.suggestions(driveId)} className="justify-self-start">
          {(await getTranslations('duplicates'))('toList')}
        </LinkButton>
      )}
    </Page>
  )
}
