import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import * as z from 'zod'
import { GroupList } from '@/components/campaigns/group-list'
import { PrintButton } from '@/components/coverage/print-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { getAskedDrive } from '@/lib/campaigns/queries/asked-drive'
import { getCampaignPage } from '@/lib/campaigns/queries/campaign-page'
import { dateIn, now } from '@/lib/clock'
import { CampaignSettings } from './campaign-settings'
import { CampaignStanding } from './campaign-standing'
import { CampaignTogether } from './campaign-together'

type Props = { params: Promise<{ campaignId: string }> }

/** One campaign: its groups and who speaks for them; to those, where the groups are and what they have in common. */
export default async function CampaignPage({ params }: Props) {
  const viewer = await requireViewer()
  const { campaignId } = await params
  if (!z.uuid().safeParse(campaignId).success) notFound()
  const campaign = await getCampaignPage(viewer, campaignId)
  if (!campaign) {
    const asked = await getAskedDrive(viewer, campaignId)
    // One that has just ended, one of others and one that never was look the same.
    redirect(asked === null ? '/campaigns' : `/d/${asked}/campaigns`)
  }
  const { name, groups, own, weeks, openedByMe } = campaign
  const t = await getTranslations('campaigns')
  const speaksFor = own.find(({ speaks }) => speaks)?.driveId ?? null
  return (
    <Page>
      <PageHeader
        title={name}
        context={t('page.context', { count: groups.length })}
        back={{ href: '/campaigns', label: t('page.back') }}
        action={<PrintButton>{t('page.print')}</PrintButton>}
      />
      {weeks === null ? (
        <p className="text-ink-muted">{t('page.notDelegate')}</p>
      ) : (
        <CampaignStanding {...{ groups, weeks }} />
      )}
      <CampaignTogether {...{ viewer, campaignId, speaksFor }} groups={groups.length} />
      <Section title={t('page.groups')} note={t('page.groupsNote')}>
        <GroupList groups={groups} timeZone={viewer.timeZone} />
      </Section>
      <List label={t('page.manage')}>
        {own.map(({ driveId }) => (
          <ListRow
            key={driveId}
            href={`/d/${driveId}/campaigns`}
            title={t('page.manage')}
            context={t('page.manageHelp')}
          />
        ))}
      </List>
      {speaksFor && (
        <CampaignSettings
          {...{ campaignId, openedByMe }}
          driveId={speaksFor}
          today={dateIn(viewer.timeZone, now())}
        />
      )}
    </Page>
  )
}
