import { CalendarDays, MessagesSquare } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MeetingRows } from '@/components/meetings/meeting-rows'
import { PlanMeeting } from '@/components/meetings/plan-meeting'
import { WithMessages } from '@/components/shell/with-messages'
import { EmptyState } from '@/components/ui/empty-state'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { getMeetings } from '@/lib/meetings/queries/meetings'
import { scheduleMeetingAction } from './actions'

/** When the group comes together: what is planned, what has been, and for the committee what is open to talk over. */
export default async function MeetingsPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!isDriveId(driveId) || rolesIn(viewer, driveId).every((role) => role === 'coach')) notFound()
  const t = await getTranslations('meetings')
  const found = await getMeetings(viewer, driveId)
  if (!found) notFound()
  const base = `/d/${driveId}`
  const { isWhole, coming, past } = found
  const zones = { timeZone: found.timeZone, viewerTimeZone: viewer.timeZone }
  const plan = isWhole && (
    <WithMessages of={['meetings']}>
      <PlanMeeting driveId={driveId} schedule={scheduleMeetingAction} />
    </WithMessages>
  )
  return (
    <Page width="words">
      <PageHeader
        title={t('title')}
        context={t('context')}
        back={{ href: base, label: t('back') }}
        action={plan}
      />
      {coming.length === 0 ? (
        <EmptyState
          title={t(isWhole ? 'none.title' : 'noneForYou.title')}
          icon={<CalendarDays aria-hidden />}
        >
          {t(isWhole ? 'none.text' : 'noneForYou.text')}
        </EmptyState>
      ) : (
        <Section title={t('coming')}>
          <MeetingRows
            {...{ driveId, zones, isWhole }}
            label={t('coming')}
            meetings={coming}
            isPast={false}
          />
        </Section>
      )}
      {isWhole && (
        <List label={t('openPoints')}>
          <ListRow
            href={`${base}/agenda`}
            mark={<MessagesSquare />}
            title={t('openPoints')}
            context={t('openPointsHelp')}
          />
        </List>
      )}
      {past.length > 0 && (
        <Section title={t('past')}>
          <MeetingRows {...{ driveId, zones, isWhole }} label={t('past')} meetings={past} isPast />
        </Section>
      )}
    </Page>
  )
}
