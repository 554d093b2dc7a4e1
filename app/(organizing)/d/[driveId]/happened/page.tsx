import { FileWarning } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { RetaliationForm } from '@/components/workers/retaliation-form'
import { RetaliationRecord } from '@/components/workers/retaliation-record'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { RECORDS_FILE } from '@/lib/exchange/list-export'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getRetaliation } from '@/lib/workers/queries/retaliation'
import { findWhoElseAction } from '../one-on-ones/actions'
import { recordRetaliationAction, withdrawRetaliationAction } from './actions'

/** Everything that the company did to somebody here, as the committee wrote it down, the newest first. */
export default async function HappenedPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const all = isDriveId(driveId) ? await getRetaliation(viewer, driveId, now()) : null
  if (!all) notFound()
  const t = await getTranslations('retaliation')
  return (
    <Page width="words">
      <PageHeader
        title={t('all.title')}
        context={t('context')}
        back={{ href: `/d/${driveId}/map`, label: t('back') }}
        action={
          all !== READ_ENOUGH && (
            <WithMessages of={['retaliation', 'conversations']}>
              <RetaliationForm
                driveId={driveId}
                worker={null}
                today={all.today}
                people={[]}
                find={findWhoElseAction.bind(null, driveId)}
                record={recordRetaliationAction}
              />
            </WithMessages>
          )
        }
      />
      {all === READ_ENOUGH && <ReadEnough />}
      {all !== READ_ENOUGH && all.records.length === 0 && (
        <EmptyState
          title={t('none')}
          icon={<FileWarning aria-hidden />}
          action={<LinkButton href={`/d/${driveId}/people`}>{t('toPeople')}</LinkButton>}
        >
          {t('noneText')}
        </EmptyState>
      )}
      {all !== READ_ENOUGH && all.records.length > 0 && (
        <div>
          <LinkButton href={`/d/${driveId}/reports/list?what=${RECORDS_FILE}`}>
            {t('all.forLawyer')}
          </LinkButton>
        </div>
      )}
      {all !== READ_ENOUGH &&
        all.records.map((record) => (
          <RetaliationRecord
            key={record.retaliationId}
            {...{ driveId, record }}
            today={all.today}
            withName="with_name"
            withdraw={withdrawRetaliationAction}
          />
        ))}
    </Page>
  )
}
