import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { BothWays } from '@/components/coverage/both-ways'
import { WithMessages } from '@/components/shell/with-messages'
import { Link } from '@/components/ui/link'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { RetaliationForm } from '@/components/workers/retaliation-form'
import { RetaliationRecord } from '@/components/workers/retaliation-record'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { isDriveId } from '@/lib/drives/drive-id'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getRetaliationPage } from '@/lib/workers/queries/retaliation'
import { recordRetaliationAction, withdrawRetaliationAction } from '../../../happened/actions'
import { findWhoElseAction } from '../../../one-on-ones/actions'
import { AccessOfPerson } from './access-of-person'
import { VisitFirst } from './visit-first'

type Props = { params: Promise<{ driveId: string; workerId: string }> }

/** What the company did to one person: the record, whom to visit first, their access, and the numbers with them and without. */
export default async function HappenedToPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, workerId } = await params
  const page =
    isDriveId(driveId) && isDriveId(workerId)
      ? await getRetaliationPage(viewer, driveId, workerId, now())
      : null
  if (!page) notFound()
  if (page === READ_ENOUGH)
    return (
      <Page width="words">
        <ReadEnough />
      </Page>
    )
  const t = await getTranslations('retaliation')
  const coverage = (await getCoverageNow(viewer, driveId))?.coverage
  const { called, today, records, followers, isSeated } = page
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={`${called} · ${t('context')}`}
        back={{ href: `/d/${driveId}/people/${workerId}`, label: called }}
        action={
          <WithMessages of={['retaliation', 'conversations']}>
            <RetaliationForm
              {...{ driveId, today }}
              worker={{ id: workerId, called }}
              people={followers.map((each) => ({ id: each.workerId, called: each.called }))}
              find={findWhoElseAction.bind(null, driveId)}
              record={recordRetaliationAction}
            />
          </WithMessages>
        }
      />
      {records.length === 0 && <p className="text-ink-muted">{t('none')}</p>}
      {records.map((record) => (
        <RetaliationRecord
          key={record.retaliationId}
          {...{ driveId, today, record }}
          withdraw={withdrawRetaliationAction}
        />
      ))}
      {records.length > 0 && (
        <>
          <VisitFirst {...{ driveId, page }} />
          {isSeated && <p>{t('seat', { name: called })}</p>}
          <AccessOfPerson {...{ driveId, workerId, page }} />
          {coverage && <BothWays coverage={coverage} />}
        </>
      )}
      <p>
        <Link
          href={`/d/${driveId}/happened`}
          className="inline-flex min-h-target items-center text-accent underline underline-offset-4"
        >
          {t('all.see')}
        </Link>
      </p>
    </Page>
  )
}
