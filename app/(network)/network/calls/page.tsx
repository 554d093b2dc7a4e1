import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OpenSeedSheet } from '@/components/seeding/open-seed-sheet'
import { SeedList } from '@/components/seeding/seed-list'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { env } from '@/lib/env'
import { getSeeds } from '@/lib/seeding/queries/seed-list'
import { changeSeedAction, closeSeedAction, openSeedAction } from './actions'

/** The public calls of the network and of its committees, with their links. */
export default async function CallsPage() {
  const viewer = await requireViewer()
  const makes = viewer.networkRoles.some((role) => role === 'coordinator' || role === 'intake_caller')
  if (!makes) notFound()
  const t = await getTranslations('intake.calls')
  const shell = await getTranslations('shell')
  const seeds = await getSeeds(viewer, null)
  return (
    <Page width="words">
      <WithMessages of={['intake', 'coaching']}>
        <PageHeader
          title={t('title')}
          context={t('context')}
          back={{ href: '/network/intake', label: shell('intake') }}
          action={<OpenSeedSheet driveId={null} action={openSeedAction} />}
        />
        <SeedList
          seeds={seeds}
          origin={env().APP_ORIGIN}
          driveId={null}
          save={changeSeedAction}
          close={closeSeedAction}
        />
      </WithMessages>
    </Page>
  )
}
