import { getTranslations } from 'next-intl/server'
import { RecordRow } from '@/components/records/record-row'
import { RecordSearchForm } from '@/components/records/record-search-form'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { searchRecords } from '@/lib/records/queries/search-records'
import { RECORDS_A_PAGE, recordSearch, searchAddress } from '@/lib/records/record-search'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Looking through the public history of votes, page by page. */
export default async function RecordsPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const search = recordSearch(await searchParams)
  const { records, total } = await searchRecords(viewer, search)
  const t = await getTranslations('records')
  const pages = Math.ceil(total / RECORDS_A_PAGE)
  const isEmpty = total === 0 && searchAddress({ ...search, page: 1 }) === '/network/records'
  return (
    <Page>
      <PageHeader title={t('title')} context={t('context')} />
      {isEmpty ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <RecordSearchForm search={search} />
      )}
      <section aria-live="polite" className="grid gap-3">
        {!isEmpty && <p>{total === 0 ? t('none') : t('found', { total })}</p>}
        {records.length > 0 && (
          <ul className="overflow-hidden rounded-card border border-line bg-surface">
            {records.map((record) => (
              <RecordRow key={record.id} record={record} />
            ))}
          </ul>
        )}
      </section>
      {pages > 1 && (
        <nav aria-label={t('title')} className="flex flex-wrap items-center gap-3">
          {search.page > 1 && (
            <LinkButton href={searchAddress({ ...search, page: search.page - 1 })}>
              {t('previous')}
            </LinkButton>
          )}
          <span className="tabular text-sm text-ink-muted">{t('page', { page: search.page, pages })}</span>
          {search.page < pages && (
            <LinkButton href={searchAddress({ ...search, page: search.page + 1 })}>{t('next')}</LinkButton>
          )}
        </nav>
      )}
    </Page>
  )
}
