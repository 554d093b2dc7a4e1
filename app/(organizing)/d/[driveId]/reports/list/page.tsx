import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AskForListForm } from '@/components/reports/ask-for-list'
import { ListsThatLeave } from '@/components/reports/lists-that-leave'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { isFresh } from '@/lib/access/viewer'
import { now as currentTime } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { CELLS_TABLE, EXPORTS_A_DAY, needsSecond, RECORDS_FILE, ROWS_ALONE } from '@/lib/exchange/list-export'
import { getListExports } from '@/lib/exchange/queries/list-exports'
import { type ListSearch, searchOf } from '@/lib/workers/lists/list-address'
import { readAddress } from '@/lib/workers/lists/read-address'
import { getColleagues } from '@/lib/workers/queries/saved-views'
import { agreeToListAction, askForListAction, stopListAction } from './actions'
import { CounselPaper } from './counsel-paper'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<ListSearch> }

/** The browser offers the title of what is printed as the name of a file. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { paper } = await searchParams
  return typeof paper === 'string' ? { title: `file-${paper.slice(-8)}` } : {}
}

/** Taking a list out of the app: asking, agreeing, stopping, saving the file. For the committee. */
export default async function ListExportPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const search = await searchParams
  if (typeof search.paper === 'string')
    return <CounselPaper {...{ viewer, driveId, exportId: search.paper }} />
  const kind = search.what === CELLS_TABLE ? 'areas' : search.what === RECORDS_FILE ? 'records' : 'people'
  const { filter, columns } = readAddress(search)
  const address = kind === 'people' ? searchOf(filter, columns) : String(search.what)
  const now = currentTime()
  const found = isDriveId(driveId) ? await getListExports(viewer, driveId, address, now) : null
  if (!found) notFound()
  const t = await getTranslations('reports.list')
  const all = await getTranslations()
  const colleagues = await getColleagues(viewer, driveId)
  const refused = typeof search.refused === 'string' ? search.refused : ''
  const isKnownRefusal = /^(reports\.refused|errors)\.[a-z_]+$/.test(refused) && all.has(refused)
  const isAlone = !needsSecond({ rows: found.rows, address })
  const rule = isAlone ? 'few' : found.holders > 1 ? 'two' : 'alone'
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/reports`, label: t('back') }}
      />
      {isKnownRefusal && <Banner tone="danger">{t('refused', { why: all(refused) })}</Banner>}
      {!isFresh(viewer, now) && (
        <Banner
          tone="info"
          action={
            <LinkButton href={`/confirm?to=${encodeURIComponent(`/d/${driveId}/reports/list`)}`}>
              {t('confirmButton')}
            </LinkButton>
          }
        >
          {t('confirm')}
        </Banner>
      )}
      <WithMessages of={['reports.list']}>
        <Section
          title={t(`of.${kind}`, { count: found.rows })}
          note={t(kind === 'records' ? 'warningRecords' : 'warning')}
        >
          {kind !== 'records' && (
            <p className="max-w-words text-ink-muted text-sm">
              {t(`rule.${rule}`, { most: ROWS_ALONE, day: EXPORTS_A_DAY })}
            </p>
          )}
          <AskForListForm driveId={driveId} address={address} kind={kind} ask={askForListAction} />
        </Section>
        {found.exports.length > 0 && (
          <Section title={t('open')}>
            <ListsThatLeave
              driveId={driveId}
              lists={found.exports}
              me={viewer.userId}
              nameOf={(userId) => colleagues.find((colleague) => colleague.userId === userId)?.name}
              now={now}
              timeZone={viewer.timeZone}
              actions={{ agree: agreeToListAction, stop: stopListAction }}
            />
          </Section>
        )}
      </WithMessages>
    </Page>
  )
}
