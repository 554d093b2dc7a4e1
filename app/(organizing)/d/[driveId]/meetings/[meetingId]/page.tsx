import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { FollowUpGroupText } from '@/components/conversations/follow-up-group-text'
import { AgendaPaper } from '@/components/meetings/agenda-paper'
import { AgendaSection } from '@/components/meetings/agenda-section'
import { CancelMeeting } from '@/components/meetings/cancel-meeting'
import { ChangeMeeting } from '@/components/meetings/change-meeting'
import { MeetingCalendar } from '@/components/meetings/meeting-calendar'
import { MeetingFacts } from '@/components/meetings/meeting-facts'
import { whenInWords } from '@/components/meetings/meeting-in-words'
import { MeetingPeople } from '@/components/meetings/meeting-people'
import { PaperTools } from '@/components/meetings/paper-tools'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { isDriveId } from '@/lib/drives/drive-id'
import { getMeeting } from '@/lib/meetings/queries/meeting-page'
import { findWhoElseAction } from '../../one-on-ones/actions'
import * as actions from '../actions'

type Props = {
  params: Promise<{ driveId: string; meetingId: string }>
  searchParams: Promise<{ paper?: string }>
}

/** What the parts that run on the phone say. */
const MESSAGES = ['meetings', 'conversations.log.people', 'follow.calendar', 'follow.group']

/** One meeting: when and where, what to talk over, who comes and who was there. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId, meetingId } = await params
  const t = await getTranslations('meetings')
  const everybody = await getTranslations('paper.pocket')
  const found =
    isDriveId(driveId) && isDriveId(meetingId)
      ? await getMeeting(viewer, { driveId, meetingId }, everybody('whole'))
      : null
  if (!found) notFound()

  const { meeting, today, people, agenda, hasBegun, isOver } = found
  const { isCancelled, kind } = meeting
  const isCommittee = agenda !== null
  const withNames = (await searchParams).paper === 'names'
  const format = await getFormatter()
  const when = whenInWords(format, meeting, { timeZone: found.timeZone, viewerTimeZone: viewer.timeZone })
  const base = `/d/${driveId}`
  const cancel = (
    <CancelMeeting
      {...{ driveId, meetingId, isCancelled }}
      cancel={actions.cancelMeetingAction}
      restore={actions.restoreMeetingAction}
    />
  )
  const wasAttended = people.some(({ wasThere }) => wasThere !== null)
  return (
    <Page width="words" className="print:block print:p-0">
      <div className="no-print grid gap-8 *:min-w-0">
        <PageHeader
          title={t(`kind.${kind}`)}
          context={hasBegun && !isOver && !isCancelled ? `${when} · ${t('now')}` : when}
          back={{ href: `${base}/meetings`, label: t('title') }}
        />
        <WithMessages of={MESSAGES}>
          {isCancelled && (
            <Banner tone="warn" action={isCommittee && cancel}>
              {t('cancel.banner')}
            </Banner>
          )}
          <MeetingFacts meeting={meeting}>
            {!isCancelled && !isOver && <MeetingCalendar {...{ driveId, meetingId }} />}
            {!isCancelled && !isOver && <FollowUpGroupText day={meeting.onDate} time={meeting.time} />}
            {isCommittee && !isOver && (
              <LinkButton href={`${base}/list-work`}>{t('tools.listWork')}</LinkButton>
            )}
            {isCommittee && !isCancelled && (
              <ChangeMeeting {...{ driveId, meeting }} change={actions.changeMeetingAction} />
            )}
            {isCommittee && !isCancelled && !wasAttended && cancel}
          </MeetingFacts>
          {agenda && kind !== 'social' && (
            <>
              <AgendaSection
                {...{ driveId, meetingId, today }}
                lines={agenda}
                adding={
                  isCancelled || isOver
                    ? null
                    : { fill: actions.fillAgendaAction, add: actions.addAgendaItemAction }
                }
                actions={{ mark: actions.markAgendaItemAction, move: actions.moveAgendaItemAction }}
              />
              {agenda.length > 0 && (
                <PaperTools withNames={withNames} href={`${base}/meetings/${meetingId}`} />
              )}
            </>
          )}
          {!isCancelled && (isCommittee || !isOver) && (
            <MeetingPeople
              {...{ driveId, meetingId, kind, people, isCommittee }}
              stage={hasBegun ? 'begun' : 'to_come'}
              find={isCommittee ? findWhoElseAction.bind(null, driveId) : null}
              answer={actions.answerMeetingAction}
              attend={actions.attendMeetingAction}
            />
          )}
        </WithMessages>
      </div>
      {agenda && kind !== 'social' && (
        <AgendaPaper heading={when} today={today} lines={agenda} withNames={withNames} />
      )}
    </Page>
  )
}
