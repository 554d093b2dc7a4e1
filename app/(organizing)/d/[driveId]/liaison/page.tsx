import { Handshake } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LiaisonCard } from '@/components/bodies/liaison-card'
import { LiaisonView } from '@/components/bodies/liaison-view'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { getLiaisonPage } from '@/lib/bodies/queries/liaison'
import { getLiaisonGrants } from '@/lib/bodies/queries/liaison-grants'
import { isDriveId } from '@/lib/drives/drive-id'
import { grantLiaisonAction, revokeLiaisonAction } from './actions'

type Props = { params: Promise<{ driveId: string }> }

/** For the committee whom of a union it lets see what; for somebody of a union what that is. */
export default async function LiaisonPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!isDriveId(driveId)) notFound()
  const [t, bodies] = [await getTranslations('bodies.liaison'), await getTranslations('bodies')]
  const granting = await getLiaisonGrants(viewer, driveId)
  if (!granting) {
    const isLiaison = rolesIn(viewer, driveId).includes('union_liaison')
    const shown = isLiaison ? await getLiaisonPage(viewer, driveId, bodies('everybody')) : null
    if (!shown) notFound()
    return (
      <Page width="words">
        <PageHeader title={t('title')} context={t('contextGuest')} />
        <LiaisonView {...shown} />
      </Page>
    )
  }
  const { today, timeZone, liaisons } = granting
  return (
    <Page width="words">
      <WithMessages of={['bodies', 'access']}>
        <PageHeader
          title={t('title')}
          context={t('context')}
          back={{ href: `/d/${driveId}/strategy`, label: bodies('back') }}
        />
        {liaisons.length === 0 && (
          <EmptyState
            title={t('none.title')}
            icon={<Handshake aria-hidden />}
            action={<LinkButton href={`/d/${driveId}/team`}>{t('none.action')}</LinkButton>}
          >
            {t('none.text')}
          </EmptyState>
        )}
        {liaisons.map((liaison) => (
          <LiaisonCard
            key={liaison.userId}
            {...{ driveId, today, timeZone, liaison }}
            grant={grantLiaisonAction}
            revoke={revokeLiaisonAction}
          />
        ))}
      </WithMessages>
    </Page>
  )
}
