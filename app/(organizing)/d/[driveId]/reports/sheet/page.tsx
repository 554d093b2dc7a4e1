import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PrintButton } from '@/components/coverage/print-button'
import { StatusSheet } from '@/components/reports/status-sheet'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { getActionsPage } from '@/lib/actions/queries/actions-page'
import { now as currentTime } from '@/lib/clock'
import { placeNames } from '@/lib/coverage/place-names'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { getOverTime } from '@/lib/coverage/queries/over-time'
import { isDriveId } from '@/lib/drives/drive-id'
import { getDepartures } from '@/lib/exchange/queries/departures'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { getNextMeeting } from '@/lib/meetings/queries/next-meeting'

type Props = { params: Promise<{ driveId: string }> }

/** A page to print for a meeting of the committee: counts only, nobody's name and nobody's code. */
export default async function StatusSheetPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const now = currentTime()
  const isCommittee = isDriveId(driveId) && onCommittee(rolesIn(viewer, driveId))
  const found = isCommittee ? await getCoverageNow(viewer, driveId, now) : null
  const over = found && (await getOverTime(viewer, driveId, now, null))
  const drive = over && (await getDepartures(viewer, driveId))
  if (!found || !over || !drive) notFound()
  const t = await getTranslations('reports.sheet')
  const place = await getTranslations('workers.place')
  const kind = await getTranslations('actions.kind')
  const format = await getFormatter()
  const actions = (await getActionsPage(viewer, driveId, now))?.actions ?? []
  const meeting = await getNextMeeting(viewer, driveId, now)
  const { onDate } = found.coverage
  const next = [
    ...actions
      .filter(({ stage, happensOn }) => happensOn >= onDate && stage !== 'cancelled' && stage !== 'closed')
      .toSorted((a, b) => (a.happensOn < b.happensOn ? -1 : 1))
      .map((action) =>
        t('onDay', { date: dayInWords(format, action.happensOn, onDate), what: kind(action.kind) }),
      ),
    ...(meeting
      ? [
          t('onDay', {
            date: format.dateTime(meeting.meeting.startsAt, {
              dateStyle: 'medium',
              timeStyle: 'short',
              timeZone: meeting.timeZone,
            }),
            what: t('meeting'),
          }),
        ]
      : []),
  ]
  return (
    <Page className="print:block print:p-0">
      <div className="no-print grid gap-2">
        <PageHeader
          title={t('title')}
          context={t('context')}
          back={{ href: `/d/${driveId}/reports`, label: t('back') }}
          action={<PrintButton>{t('print')}</PrintButton>}
        />
      </div>
      <StatusSheet
        code={drive.driveCode}
        coverage={found.coverage}
        over={over}
        nameOf={placeNames(over.labels, place('whole'))}
        next={next}
      />
    </Page>
  )
}
