import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import type { AboutList } from './about-list'

/** How many people there are, and the ways to add more. */
export async function ListTop({ viewer, driveId, isCommittee, page }: AboutList) {
  const t = await getTranslations('workers.list')
  const everybody = page.of.here === page.inAll ? t('context', { count: page.inAll }) : t('parts', page.of)
  return (
    <PageHeader
      title={t('title')}
      context={viewer.level === 'list' ? t('own', { count: page.inAll }) : everybody}
      action={
        <div className="flex flex-wrap gap-2 max-sm:w-full">
          {isCommittee && <LinkButton href={`/d/${driveId}/people/import`}>{t('import')}</LinkButton>}
          <LinkButton href={`/d/${driveId}/people/new`} kind="primary">
            {t('add')}
          </LinkButton>
        </div>
      }
    />
  )
}
