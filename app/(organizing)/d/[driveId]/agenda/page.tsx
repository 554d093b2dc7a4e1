import { MessagesSquare } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReadEnough } from '@/components/access/read-enough'
import { CheckInList } from '@/components/assessments/check-in-list'
import { DifferingList } from '@/components/assessments/differing-list'
import { NextMeeting } from '@/components/meetings/next-meeting'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { UnitPeople } from '@/components/workers/unit-people'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { getAgenda } from '@/lib/assessments/queries/agenda'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { getNextMeeting } from '@/lib/meetings/queries/next-meeting'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getUnitList } from '@/lib/workers/queries/unit-list'
import { settleAssessmentAction } from '../one-on-ones/actions'

/** What the committee talks over when it meets: whom people see differently, and whom to look in on. */
export default async function AgendaPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const isInsider = rolesIn(viewer, driveId).some((role) => role !== 'coach')
  const agenda = isInsider && isDriveId(driveId) ? await getAgenda(viewer, driveId) : null
  if (!agenda) notFound()
  const t = await getTranslations('assessments.agenda')
  const header = (
    <PageHeader
      title={t('title')}
      context={t('context')}
      back={{ href: `/d/${driveId}/meetings`, label: t('back') }}
    />
  )
  if (agenda === READ_ENOUGH)
    return (
      <Page width="words">
        {header}
        <ReadEnough />
      </Page>
    )
  const { today, differing, checkIns } = agenda
  const list = await getUnitList(viewer, driveId, now())
  const unsettled =
    list === null || list === READ_ENOUGH
      ? []
      : list.people.filter(({ judgement }) => judgement === 'disputed')
  const next = await getNextMeeting(viewer, driveId)
  return (
    <Page width="words">
      {header}
      {next && (
        <NextMeeting
          {...{ driveId, meeting: next.meeting }}
          zones={{ timeZone: next.timeZone, viewerTimeZone: viewer.timeZone }}
        />
      )}
      {differing.length === 0 && checkIns.length === 0 && unsettled.length === 0 && (
        <EmptyState title={t('empty.title')} icon={<MessagesSquare aria-hidden />}>
          {t('empty.text')}
        </EmptyState>
      )}
      {differing.length > 0 && (
        <Section title={t('differing')} note={t('differingNote')}>
          <DifferingList driveId={driveId} today={today} people={differing} settle={settleAssessmentAction} />
        </Section>
      )}
      <UnitPeople driveId={driveId} kind="disputed" today={today} people={unsettled} />
      {checkIns.length > 0 && (
        <Section title={t('checkIns')} note={t('checkInsNote')}>
          <CheckInList driveId={driveId} today={today} people={checkIns} />
        </Section>
      )}
    </Page>
  )
}
