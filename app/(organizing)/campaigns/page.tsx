import { Network } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { getMyCampaigns } from '@/lib/campaigns/queries/my-campaigns'
import { getMyDrives } from '@/lib/drives/queries/drive-frame'

/** The campaigns of the viewer's groups. Those that wait for an answer open on their own page too. */
export default async function CampaignsPage() {
  const viewer = await requireViewer()
  const campaigns = await getMyCampaigns(viewer)
  const mayStart = (await getMyDrives(viewer)).some(({ roles }) => onCommittee(roles))
  const t = await getTranslations('campaigns.mine')
  const start = mayStart && (
    <LinkButton href="/campaigns/new" kind="primary">
      {t('new')}
    </LinkButton>
  )
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: '/home', label: t('back') }}
        action={campaigns.length > 0 && start}
      />
      {campaigns.length === 0 ? (
        <EmptyState icon={<Network aria-hidden />} title={t('emptyTitle')} action={start}>
          {mayStart ? t('emptyText') : (await getTranslations('campaigns.new'))('none')}
        </EmptyState>
      ) : (
        <List label={t('title')}>
          {campaigns.map(({ campaignId, name, groups, isAsked }) => (
            <ListRow
              key={campaignId}
              href={`/campaigns/${campaignId}`}
              title={name}
              context={t('groups', { count: groups })}
              chips={isAsked && <Chip tone="info">{t('asked')}</Chip>}
            />
          ))}
        </List>
      )}
    </Page>
  )
}
