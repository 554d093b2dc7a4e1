import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import {
  answerCampaignAction,
  answerDayAction,
  leaveCampaignAction,
  recallDelegateAction,
  sendDelegateAction,
  showInCampaignAction,
} from '@/app/(organizing)/campaigns/actions'
import { AskedCampaign } from '@/components/campaigns/asked-campaign'
import { OwnCampaign } from '@/components/campaigns/own-campaign'
import { OwnDays } from '@/components/campaigns/own-days'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getDriveCampaigns } from '@/lib/campaigns/queries/drive-campaigns'
import { getOwnDays } from '@/lib/campaigns/queries/own-days'
import { isDriveId } from '@/lib/drives/drive-id'

type Props = { params: Promise<{ driveId: string }> }

/** The campaigns of one group: answering, who speaks for it, what others see of it, leaving. */
export default async function DriveCampaignsPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const state = await getDriveCampaigns(viewer, driveId)
  if (!state) notFound()
  const { code, campaigns, committee } = state
  const { days, actions } = await getOwnDays(viewer, driveId)
  const t = await getTranslations('campaigns.drive')
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/about`, label: t('back') }}
        action={<LinkButton href={`/campaigns/new?group=${driveId}`}>{t('start')}</LinkButton>}
      />
      <WithMessages of={['campaigns']}>
        {campaigns.length === 0 && <p className="text-ink-muted">{t('none')}</p>}
        {campaigns.map((campaign) =>
          campaign.state === 'asked' ? (
            <AskedCampaign
              key={campaign.campaignId}
              driveId={driveId}
              campaign={campaign}
              timeZone={viewer.timeZone}
              answer={answerCampaignAction}
            />
          ) : (
            <OwnCampaign
              key={campaign.campaignId}
              driveId={driveId}
              code={code}
              campaign={campaign}
              committee={committee}
              actions={{
                send: sendDelegateAction,
                recall: recallDelegateAction,
                show: showInCampaignAction,
                leave: leaveCampaignAction,
              }}
            />
          ),
        )}
        {days.length > 0 && <OwnDays {...{ driveId, days, actions, answer: answerDayAction }} />}
      </WithMessages>
      <Section title={t('code')} note={t('codeHelp')}>
        <p className="tabular font-semibold text-lg">{code}</p>
      </Section>
    </Page>
  )
}
