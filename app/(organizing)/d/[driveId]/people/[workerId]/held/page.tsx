import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { PrintButton } from '@/components/coverage/print-button'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { ErasePerson } from '@/components/workers/erase-person'
import { HeldReport } from '@/components/workers/held-report'
import { requireViewer } from '@/lib/access/current-viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getHeldAbout } from '@/lib/workers/queries/held-about'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { fullName } from '@/lib/workers/worker-name'
import { eraseWorkerAction } from './actions'

type Props = { params: Promise<{ driveId: string; workerId: string }> }

/** What is held about one person, for whoever asks: to read out, to print, and to erase. For the committee. */
export default async function HeldPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, workerId } = await params
  const isKnown = isDriveId(driveId) && isDriveId(workerId)
  const held = isKnown ? await getHeldAbout(viewer, driveId, workerId, now()) : null
  if (!held) notFound()
  const t = await getTranslations('held')
  const format = await getFormatter()
  if (held === READ_ENOUGH)
    return (
      <Page width="words">
        <ReadEnough />
      </Page>
    )
  return (
    <Page width="words">
      <PageHeader
        title={held.name ? t('title', { name: fullName(held.name) }) : t('titleErased', { code: held.code })}
        context={t('context', { date: dayInWords(format, held.today) })}
        back={{ href: `/d/${driveId}/people/${workerId}`, label: t('back') }}
        action={
          <div className="no-print">
            <PrintButton>{t('print')}</PrintButton>
          </div>
        }
      />
      <p className="max-w-words text-ink-muted">{t('how')}</p>
      <HeldReport held={held} />
      <div className="no-print">
        {held.hasAccess ? (
          <p>{t('erase.access')}</p>
        ) : (
          held.name && (
            <WithMessages of={['held']}>
              <ErasePerson {...{ driveId, workerId }} code={held.code} erase={eraseWorkerAction} />
            </WithMessages>
          )
        )}
      </div>
    </Page>
  )
}
