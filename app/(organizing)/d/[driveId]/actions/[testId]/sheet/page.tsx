import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { TickSheet } from '@/components/actions/tick-sheet'
import { PrintButton } from '@/components/paper/print-button'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getActionSheet } from '@/lib/actions/queries/action-sheet'
import { isDriveId } from '@/lib/drives/drive-id'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = { params: Promise<{ driveId: string; testId: string }> }

/** The list of an action on paper, by codes: whoever ticks it writes it down in the app afterwards. */
export default async function ActionSheetPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId, testId } = await params
  const mayPrint = isDriveId(driveId) && isDriveId(testId) && onCommittee(rolesIn(viewer, driveId))
  const t = await getTranslations('actions')
  const words = { everybody: t('place.everybody'), notPlaced: t('place.notPlaced') }
  const sheet = mayPrint ? await getActionSheet(viewer, driveId, testId, words) : null
  if (!sheet || sheet.action.counting === 'counts') notFound()
  const format = await getFormatter()
  const date = dayInWords(format, sheet.action.happensOn)
  return (
    <Page className="print:block print:p-0">
      <div className="no-print">
        <PageHeader
          title={t('sheet.title')}
          context={t('sheet.context')}
          back={{ href: `/d/${driveId}/actions/${testId}`, label: t('sheet.back') }}
          action={
            <WithMessages of={['paper']}>
              <PrintButton />
            </WithMessages>
          }
        />
      </div>
      {sheet.cells.map(({ cellId, name, codes, unknown }) => (
        <TickSheet key={cellId} heading={t('sheet.heading', { place: name, date })} {...{ codes, unknown }} />
      ))}
    </Page>
  )
}
