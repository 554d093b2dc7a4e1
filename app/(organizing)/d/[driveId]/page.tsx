import { notFound, redirect } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { readNoticesAction } from '@/app/(coaching)/coaching/actions'
import { driveFrame } from '@/app/(organizing)/drive-frame'
import { Notices } from '@/components/coaching/notices'
import { FollowUpBadge } from '@/components/conversations/follow-up-badge'
import { MoreOfDrive } from '@/components/drives/more-of-drive'
import { NextSteps } from '@/components/drives/next-steps'
import { NextTalks } from '@/components/leaders/next-talks'
import { NextMeeting } from '@/components/meetings/next-meeting'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { MyPeople } from '@/components/workers/my-people'
import { TimeTogetherSheet } from '@/components/workers/time-together-sheet'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { seesAll } from '@/lib/access/sees-all'
import { rolesIn } from '@/lib/access/viewer'
import { guestPage } from '@/lib/bodies/queries/guest-drives'
import { getNotices } from '@/lib/coaching/queries/notices'
import { dueNow } from '@/lib/conversations/follow-through'
import { getMyPeople } from '@/lib/conversations/queries/my-people'
import { getNextTalks } from '@/lib/conversations/queries/next-conversations'
import { nextSteps } from '@/lib/drives/next-steps'
import { getDriveBeginnings } from '@/lib/drives/queries/drive-home'
import { getNextMeeting } from '@/lib/meetings/queries/next-meeting'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { shortName } from '@/lib/workers/worker-name'
import { reopenCommitmentAction } from './follow-ups/actions'
import { assignTurfAction, takeOnAction } from './next/actions'
import {
  closeCommitmentAction,
  findWhoElseAction,
  logTimeTogetherAction,
  withdrawTimeTogetherAction,
} from './one-on-ones/actions'
import { phonesOfAction } from './people/actions'

type Props = { params: Promise<{ driveId: string }> }

/** What the sheet of time spent together says, and what may be wrong with it. */
const TOGETHER_MESSAGES = [
  'mine.together',
  'conversations.together',
  'conversations.log.together',
  'conversations.log.people',
  'conversations.refused',
]

/** So many talks are suggested here; more are on a page of their own. */
const NEXT_SHOWN = 3

/** The first page of a group: the viewer's own people and why they are due, whom to talk with next, and where the group stands. */
export default async function DriveHome({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = rolesIn(viewer, driveId)
  const asGuest = guestPage(viewer, driveId)
  if (asGuest) redirect(asGuest)
  if (roles.every((role) => role === 'coach')) redirect(`/coaching/d/${driveId}`)
  const [frame, beginnings] = [await driveFrame(viewer, driveId), await getDriveBeginnings(viewer, driveId)]
  if (!frame || !beginnings) notFound()

  const mine = await getMyPeople(viewer, driveId)
  const above = mine.lines.flatMap(({ workerId, group }) => (group === 'rest' ? [] : workerId))
  const next = await getNextTalks(viewer, driveId, { whose: 'mine', most: NEXT_SHOWN, besides: above })
  const meeting = await getNextMeeting(viewer, driveId)
  const notices = (await getNotices(viewer)).filter((notice) => notice.driveId === driveId && notice.isNew)
  const [t, leaders] = [await getTranslations('drives'), await getTranslations('leaders.next')]
  const format = await getFormatter()
  const isCommittee = onCommittee(roles)
  const steps = nextSteps(beginnings)
  const { people, headcount, talks } = beginnings
  const checklist = seesAll(viewer, driveId) && steps.some(({ done }) => !done) && (
    <Section title={t('steps.title')} note={t('steps.note')}>
      <NextSteps driveId={driveId} steps={steps} />
    </Section>
  )
  return (
    <Page>
      <PageHeader
        title={frame.name}
        context={t('home.context')}
        action={isCommittee && <LinkButton href={`/d/${driveId}/team`}>{t('team.title')}</LinkButton>}
      />
      <Notices notices={notices} timeZone={viewer.timeZone} markRead={readNoticesAction} />
      <FollowUpBadge
        count={dueNow(
          mine.lines.flatMap(({ step }) => step ?? []),
          mine.today,
        )}
      />
      {mine.lines.length === 0 && checklist}
      <MyPeople
        driveId={driveId}
        today={mine.today}
        lines={mine.lines}
        actions={{ close: closeCommitmentAction, reopen: reopenCommitmentAction, phones: phonesOfAction }}
        also={
          <WithMessages of={TOGETHER_MESSAGES}>
            <TimeTogetherSheet
              driveId={driveId}
              ownWorkerId={mine.ownWorkerId}
              people={mine.lines.map(({ workerId, name }) => ({ id: workerId, called: shortName(name) }))}
              find={findWhoElseAction.bind(null, driveId)}
              save={logTimeTogetherAction}
              takeBack={withdrawTimeTogetherAction}
            />
          </WithMessages>
        }
      />
      {meeting && (
        <NextMeeting
          {...{ driveId, meeting: meeting.meeting }}
          zones={{ timeZone: meeting.timeZone, viewerTimeZone: viewer.timeZone }}
        />
      )}
      {next && next !== READ_ENOUGH && next.talks.length > 0 && (
        <Section
          title={leaders('title')}
          action={
            <LinkButton kind="plain" href={`/d/${driveId}/next`}>
              {leaders('all')}
            </LinkButton>
          }
        >
          <NextTalks
            driveId={driveId}
            today={next.today}
            label={leaders('title')}
            talks={next.talks}
            colleagues={next.colleagues}
            actions={{ takeOn: takeOnAction, assign: isCommittee ? assignTurfAction : null }}
          />
        </Section>
      )}
      {mine.lines.length > 0 && checklist}
      {viewer.level === 'full' && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-4">
          <Stat
            label={t('home.listed')}
            value={
              headcount === null
                ? t('home.number', { count: people })
                : format.number(people / headcount, { style: 'percent', maximumFractionDigits: 0 })
            }
            of={headcount === null ? t('home.noGuess') : t('home.ofGuess', { people, count: headcount })}
          />
          <Stat
            label={t('home.talks')}
            value={t('home.number', { count: talks })}
            of={t('home.talksOf', { count: people })}
          />
        </div>
      )}
      <MoreOfDrive driveId={driveId} isCommittee={isCommittee} />
    </Page>
  )
}
