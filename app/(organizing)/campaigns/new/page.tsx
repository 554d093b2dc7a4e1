import { getTranslations } from 'next-intl/server'
import { OpenCampaignForm } from '@/components/campaigns/open-campaign-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { getMyDrives } from '@/lib/drives/queries/drive-frame'
import { openCampaignAction } from '../actions'

type Props = { searchParams: Promise<{ group?: string | string[] }> }

/** Starts a campaign for one of the groups on whose committee the viewer is. */
export default async function NewCampaignPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const { group } = await searchParams
  const groups = (await getMyDrives(viewer)).filter(({ roles }) => onCommittee(roles))
  const t = await getTranslations('campaigns')
  return (
    <Page width="words">
      <PageHeader
        title={t('new.title')}
        context={t('new.context')}
        back={{ href: '/campaigns', label: t('page.back') }}
      />
      {groups.length === 0 ? (
        <p>{t('new.none')}</p>
      ) : (
        <WithMessages of={['campaigns']}>
          <OpenCampaignForm
            groups={groups.map(({ driveId, name }) => ({ driveId, name }))}
            chosen={groups.find(({ driveId }) => driveId === group)?.driveId}
            action={openCampaignAction}
          />
        </WithMessages>
      )}
    </Page>
  )
}
