import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { getStrategy } from '@/lib/drives/queries/strategy'
import { STRATEGY_PAGES } from '@/lib/drives/strategy-pages'

/** Where a group stands, what comes next and what it has to decide; from here to everything that its way of organizing needs. */
export default async function StrategyPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const strategy = await getStrategy(viewer, driveId)
  if (!strategy) notFound()
  const t = await getTranslations('strategy')
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}`, label: t('back') }}
      />
      <Section title={t('pages.title')}>
        <List label={t('pages.title')}>
          {STRATEGY_PAGES.map(({ name, path }) => (
            <ListRow
              key={name}
              href={`/d/${driveId}/${path}`}
              title={t(`pages.${name}`)}
              context={t(`pages.${name}Help`)}
            />
          ))}
        </List>
      </Section>
    </Page>
  )
}
