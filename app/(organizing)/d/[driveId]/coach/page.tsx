import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { unshareTalkAction } from '@/app/(coaching)/review-actions'
import { driveToday } from '@/app/(organizing)/drive-frame'
import { BuddyCard } from '@/components/coaching/buddy-card'
import { DriveCoach } from '@/components/coaching/drive-coach'
import { DriveRequest } from '@/components/coaching/drive-request'
import { NameGrants } from '@/components/coaching/name-grants'
import { HandOver } from '@/components/coaching/queue-hand-over'
import { RequestForm } from '@/components/coaching/request-form'
import { SharedTalks } from '@/components/coaching/shared-talks'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { now as currentTime } from '@/lib/clock'
import { getBuddies } from '@/lib/coaching/queries/buddies'
import { getDriveCoaching } from '@/lib/coaching/queries/drive-coaching'
import { getNameGrants } from '@/lib/coaching/queries/name-grants'
import { getSharedTalks } from '@/lib/coaching/queries/shared-talks'
import { isDriveId } from '@/lib/drives/drive-id'
import {
  answerBuddyAction,
  changeUrgencyAction,
  confirmMatchAction,
  endCoachingAction,
  grantNamesAction,
  leaveBuddyAction,
  openCoachingRequestAction,
  passOnHandOverAction,
  refuseMatchAction,
  revokeNamesAction,
  withdrawCoachingRequestAction,
} from './actions'

type Props = { params: Promise<{ driveId: string }> }

/** A drive and its coach: asking, waiting, deciding about somebody who said yes, ending. The coach has a page of their own. */
export default async function DriveCoachPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.length > 0 && roles.every((role) => role === 'coach')) redirect(`/coaching/d/${driveId}`)
  const state = roles.length > 0 ? await getDriveCoaching(viewer, driveId, currentTime()) : null
  if (!state) notFound()
  const decides = onCommittee(roles)
  const t = await getTranslations('coaching.group')
  const home = await getTranslations('coaching.home')
  const thread = await getTranslations('thread')
  const sessions = await getTranslations('sessions')
  const review = await getTranslations('review.page')
  const names = decides && state.coaching ? await getNameGrants(viewer, driveId, currentTime()) : null
  const buddies = decides ? await getBuddies(viewer, driveId) : []
  const own = decides ? null : await getSharedTalks(viewer, driveId, currentTime())
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      <WithMessages of={['coaching', 'grants']}>
        {decides && (state.coaching || state.request) && (
          <div className="flex flex-wrap gap-3">
            {state.coaching && (
              <LinkButton href={`/d/${driveId}/coach/messages/coach`} kind="primary">
                {thread('coach.link')}
              </LinkButton>
            )}
            {state.coaching && <LinkButton href={`/d/${driveId}/coach/review`}>{review('open')}</LinkButton>}
            {state.coaching && (
              <LinkButton href={`/d/${driveId}/coach/sessions`}>{sessions('link')}</LinkButton>
            )}
            {state.request && (
              <LinkButton href={`/d/${driveId}/coach/messages/coordination`}>
                {thread('coordination.link')}
              </LinkButton>
            )}
            <LinkButton href="/coaching/calls">{t('seeCalls')}</LinkButton>
          </div>
        )}
        {state.coaching && (
          <DriveCoach
            driveId={driveId}
            coaching={state.coaching}
            timeZone={viewer.timeZone}
            end={decides ? endCoachingAction : null}
          />
        )}
        {names && (
          <NameGrants
            driveId={driveId}
            timeZone={viewer.timeZone}
            {...names}
            grant={grantNamesAction}
            revoke={revokeNamesAction}
          />
        )}
        {state.request && (
          <DriveRequest
            driveId={driveId}
            request={state.request}
            timeZone={viewer.timeZone}
            accepted={state.accepted}
            actions={
              decides
                ? {
                    confirm: confirmMatchAction,
                    refuse: refuseMatchAction,
                    withdraw: withdrawCoachingRequestAction,
                    changeUrgency: changeUrgencyAction,
                  }
                : null
            }
          />
        )}
        {buddies.map((buddy) => (
          <BuddyCard
            key={buddy.buddyId}
            {...{ driveId, buddy }}
            timeZone={viewer.timeZone}
            answer={answerBuddyAction}
            leave={leaveBuddyAction}
          />
        ))}
        {decides && state.handOver && (
          <HandOver
            driveId={driveId}
            handOver={state.handOver}
            timeZone={viewer.timeZone}
            passOn={passOnHandOverAction}
          />
        )}
        {!decides && (
          <>
            <p className="text-ink-muted">{t(state.coaching ? 'forCommitteeWith' : 'forCommittee')}</p>
            {own && own.shared.length > 0 && (
              <SharedTalks
                {...{ driveId, ...own }}
                today={await driveToday(viewer, driveId)}
                timeZone={viewer.timeZone}
                unshare={unshareTalkAction}
                comment={null}
              />
            )}
            <div className="flex flex-wrap gap-3">
              <LinkButton href="/coaching/calls">{home('calls')}</LinkButton>
              <LinkButton href="/coaching/trainings">{home('trainings')}</LinkButton>
              <LinkButton href="/coaching/skills">{home('skills')}</LinkButton>
              <LinkButton href="/guides">{(await getTranslations('shell'))('guides')}</LinkButton>
            </div>
          </>
        )}
        {decides && !state.coaching && !state.request && (
          <Section title={t('ask')} note={t('askText')}>
            <RequestForm
              driveId={driveId}
              language={state.languageOfDrive}
              hasEmployer={state.hasEmployer}
              action={openCoachingRequestAction}
            />
          </Section>
        )}
      </WithMessages>
    </Page>
  )
}
