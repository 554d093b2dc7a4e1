import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OpenSeedSheet } from '@/components/seeding/open-seed-sheet'
import { SeedList } from '@/components/seeding/seed-list'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { env } from '@/lib/env'
import { getSeeds } from '@/lib/seeding/queries/seed-list'
import { changeCallAction, closeCallAction, openCallAction } from './actions'

type Props = { params: Promise<{ driveId: string }> }

/** The public calls of a committee. Who answers them, and how many, stays with those who make first calls. */
export default async function DriveCallsPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const t = await getTranslations('intake.calls')
  return (
    <Page width="words">
      <WithMessages of={['intake', 'coaching']}>
        <PageHeader
          title={t('title')}
          context={t('forGroup')}
          action={<OpenSeedSheet driveId={driveId} action={openCallAction} />}
        />
        <SeedList
          seeds={await getSeeds(viewer, driveId)}
          origin={env().APP_ORIGIN}
          driveId={driveId}
          save={changeCallAction}
          close={closeCallAction}
        />
      </WithMessages>
    </Page>
  )
}
