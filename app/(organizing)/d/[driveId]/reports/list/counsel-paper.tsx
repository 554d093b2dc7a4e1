import { notFound, redirect } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/coverage/print-button'
import { CounselSheet } from '@/components/reports/counsel-sheet'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { isFresh, type Viewer } from '@/lib/access/viewer'
import { now as currentTime } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getCounselFile } from '@/lib/exchange/queries/record-file'

type Props = { viewer: Viewer; driveId: string; exportId: string }

/**
 * What a lawyer gets, to read and print: for whoever has just taken the file out, a quarter of an hour long, and with a sign-in as
 * fresh as the file itself asks for.
 */
export async function CounselPaper({ viewer, driveId, exportId }: Props) {
  const at = currentTime()
  const lists = `/d/${driveId}/reports/list`
  if (!isDriveId(driveId) || !isDriveId(exportId)) notFound()
  if (!isFresh(viewer, at)) redirect(`/confirm?to=${encodeURIComponent(`${lists}?paper=${exportId}`)}`)
  const file = await getCounselFile(viewer, driveId, exportId, at)
  if (!file) notFound()
  const t = await getTranslations('reports.list')
  const format = await getFormatter()
  const mark = t('mark', {
    who: file.takenBy,
    at: format.dateTime(file.takenAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
    purpose: t(`purpose.${file.purpose}`),
    copy: file.copy,
  })
  return (
    <Page className="print:block print:p-0">
      <div className="no-print grid gap-2">
        <PageHeader
          title={t('paper')}
          context={t('paperContext')}
          back={{ href: lists, label: t('paperBack') }}
          action={<PrintButton>{t('print')}</PrintButton>}
        />
      </div>
      <CounselSheet records={file.records} mark={mark} receipt={file.receipt} />
    </Page>
  )
}
