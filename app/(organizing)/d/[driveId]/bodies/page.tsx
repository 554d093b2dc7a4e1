import { UsersRound } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OpenBody } from '@/components/bodies/open-body'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getBodies } from '@/lib/bodies/queries/bodies'
import { guestPage } from '@/lib/bodies/queries/guest-drives'
import { isDriveId } from '@/lib/drives/drive-id'
import { firstLetter } from '@/lib/workers/first-letter'
import { openBodyAction } from './actions'

/** The unions and caucuses that the viewer may know of, and how many are on those lists that they keep. */
export default async function BodiesPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = rolesIn(viewer, driveId)
  if (!isDriveId(driveId) || roles.every((role) => role === 'coach')) notFound()
  const found = await getBodies(viewer, driveId)
  if (!found) notFound()
  const t = await getTranslations('bodies')
  const isGuest = guestPage(viewer, driveId) !== null
  const { bodies, twice } = found
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={
          isGuest
            ? undefined
            : onCommittee(roles)
              ? { href: `/d/${driveId}/strategy`, label: t('back') }
              : { href: `/d/${driveId}`, label: t('home') }
        }
        action={
          !isGuest && (
            <WithMessages of={['bodies']}>
              <OpenBody driveId={driveId} mayShow={onCommittee(roles)} action={openBodyAction} />
            </WithMessages>
          )
        }
      />
      {twice.people > 0 && <Banner>{t('twice', twice)}</Banner>}
      {bodies.length === 0 ? (
        <EmptyState title={t(isGuest ? 'noneForYou.title' : 'none.title')} icon={<UsersRound aria-hidden />}>
          {t(isGuest ? 'noneForYou.text' : 'none.text')}
        </EmptyState>
      ) : (
        <List label={t('title')}>
          {bodies.map(({ bodyId, kind, name, members, isHidden, isRetired }) => (
            <ListRow
              key={bodyId}
              href={`/d/${driveId}/bodies/${bodyId}`}
              mark={firstLetter(name)}
              title={name}
              context={members === null ? t(`kind.${kind}`) : t('line', { kind: t(`kind.${kind}`), members })}
              chips={
                <>
                  {isHidden && <Chip tone="info">{t('hidden')}</Chip>}
                  {isRetired && <Chip>{t('closed')}</Chip>}
                </>
              }
            />
          ))}
        </List>
      )}
    </Page>
  )
}
