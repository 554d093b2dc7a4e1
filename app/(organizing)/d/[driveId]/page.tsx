import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readNoticesAction } from '@/app/(coaching)/coaching/actions'
import { Notices } from '@/components/coaching/notices'
import { FollowUpsDue } from '@/components/conversations/follow-ups-due'
import { MoreOfDrive } from '@/components/drives/more-of-drive'
import { NextSteps } from '@/components/drives/next-steps'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { Stat } from '@/components/ui/stat'
import { requireViewer } from '@/lib/access/current-viewer'
import { rolesIn } from '@/lib/access/viewer'
import { getNotices } from '@/lib/coaching/queries/notices'
import { getFollowUpsDue } from '@/lib/conversations/queries/follow-ups-due'
import { nextSteps } from '@/lib/drives/next-steps'
import { getDriveFrame } from '@/lib/drives/queries/drive-frame'
import { getDriveBeginnings } from '@/lib/drives/queries/drive-home'
import { reopenCommitmentAction } from './follow-ups/actions'
import { closeCommitmentAction } from './one-on-ones/actions'

type Props = { params: Promise<{ driveId: string }> }

/** So many follow-ups fit the first page; the rest have a page of their own. */
const DUE_SHOWN = 5

/** The first page of a group: where it stands in two numbers, and what comes next. Coaches have a page of their own. */
export default async function DriveHome({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = rolesIn(viewer, driveId)
  if (roles.every((role) => role === 'coach')) redirect(`/coaching/d/${driveId}`)
  const [frame, beginnings] = [
    await getDriveFrame(viewer, driveId),
    await getDriveBeginnings(viewer, driveId),
  ]
  if (!frame || !beginnings) notFound()

  const { today, items } = await getFollowUpsDue(viewer, driveId)
  const notices = (await getNotices(viewer)).filter((notice) => notice.driveId === driveId && notice.isNew)
  const t = await getTranslations('drives')
  const isCommittee = roles.some((role) => role === 'committee' || role === 'data_steward')
  const steps = nextSteps(beginnings)
  const { people, headcount, talks } = beginnings
  return (
    <Page>
      <PageHeader
        title={frame.name}
        context={t('home.context')}
        action={isCommittee && <LinkButton href={`/d/${driveId}/team`}>{t('team.title')}</LinkButton>}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Stat
          label={t('home.listed')}
          value={t('home.number', { count: people })}
          of={headcount === null ? t('home.noGuess') : t('home.ofGuess', { count: headcount })}
        />
        <Stat
          label={t('home.talks')}
          value={t('home.number', { count: talks })}
          of={t('home.talksOf', { count: people })}
        />
      </div>
      {isCommittee && steps.some(({ done }) => !done) && (
        <Section title={t('steps.title')} note={t('steps.note')}>
          <NextSteps driveId={driveId} steps={steps} />
        </Section>
      )}
      <Notices notices={notices} timeZone={viewer.timeZone} markRead={readNoticesAction} />
      <Section title={t('home.due')}>
        <FollowUpsDue
          driveId={driveId}
          today={today}
          items={items}
          most={DUE_SHOWN}
          close={closeCommitmentAction}
          reopen={reopenCommitmentAction}
        />
      </Section>
      <MoreOfDrive driveId={driveId} isCommittee={isCommittee} />
    </Page>
  )
}
