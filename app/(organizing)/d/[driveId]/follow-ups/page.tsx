import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { closeAgreedStepAction, moveAgreedStepAction } from '@/app/(coaching)/review-actions'
import { ReadEnough } from '@/components/access/read-enough'
import { OwnAgreedSteps } from '@/components/coaching/own-agreed-steps'
import { FollowUpAreas } from '@/components/conversations/follow-up-areas'
import { FollowUpAsks } from '@/components/conversations/follow-up-asks'
import { FollowUpBadge } from '@/components/conversations/follow-up-badge'
import { FollowUpCalendar } from '@/components/conversations/follow-up-calendar'
import { FollowUpEnded } from '@/components/conversations/follow-up-ended'
import { FollowUpGroupText } from '@/components/conversations/follow-up-group-text'
import { FollowUpSteps } from '@/components/conversations/follow-up-steps'
import { WithMessages } from '@/components/shell/with-messages'
import { Fold } from '@/components/ui/fold'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { seesAll } from '@/lib/access/sees-all'
import { rolesIn } from '@/lib/access/viewer'
import { addDays } from '@/lib/clock'
import { getOwnAgreedSteps } from '@/lib/coaching/queries/agreed-steps'
import { CLOSED_SHOWN_DAYS, dueNow, needsLookBack } from '@/lib/conversations/follow-through'
import { getFollowThrough } from '@/lib/conversations/queries/follow-through'
import { getOverdueByArea } from '@/lib/conversations/queries/overdue-by-area'
import { isDriveId } from '@/lib/drives/drive-id'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { closeCommitmentAction } from '../one-on-ones/actions'
import { answerAskAction, debriefCommitmentAction, reopenCommitmentAction } from './actions'

type Props = { params: Promise<{ driveId: string }> }

/** What was said would happen: by the viewer and by others, apart; what is still asked; what ended; where a hand is needed. */
export default async function FollowUpsPage({ params }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const roles = isDriveId(driveId) ? rolesIn(viewer, driveId) : []
  if (roles.every((role) => role === 'coach')) notFound()
  const t = await getTranslations('follow')
  const found = await getFollowThrough(viewer, driveId)
  if (!found) notFound()
  const isCommittee = seesAll(viewer, driveId)
  const areas = isCommittee ? await getOverdueByArea(viewer, driveId, t('areas.whole')) : []
  if (found === READ_ENOUGH)
    return (
      <Page width="words">
        <PageHeader title={t('title')} context={t('context')} />
        <ReadEnough />
      </Page>
    )

  const { today, timeZone, steps, asks, ended } = found
  const lookBack = ended.filter(needsLookBack)
  const agreed = isCommittee ? await getOwnAgreedSteps(viewer, driveId) : []
  const rest = ended.filter((step) => !needsLookBack(step))
  const to = { driveId, today, reopen: reopenCommitmentAction }
  const none = t(viewer.level === 'list' ? 'noneOfOwn' : 'none')
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      <WithMessages of={['conversations', 'follow', 'review.agreed', 'review.refused']}>
        <FollowUpBadge count={dueNow([...steps, ...agreed], today)} />
        <Section title={t('mine')} note={t('mineNote')}>
          <FollowUpSteps
            {...to}
            label={t('mine')}
            steps={steps.filter(({ by }) => by === 'user')}
            close={closeCommitmentAction}
            none={none}
          />
        </Section>
        <Section title={t('theirs')} note={t('theirsNote')}>
          <FollowUpSteps
            {...to}
            label={t('theirs')}
            steps={steps.filter(({ by }) => by === 'worker')}
            close={closeCommitmentAction}
            none={none}
          />
        </Section>
        {agreed.length > 0 && (
          <OwnAgreedSteps
            {...{ driveId, today }}
            steps={agreed}
            close={closeAgreedStepAction}
            move={moveAgreedStepAction}
          />
        )}
        {lookBack.length > 0 && (
          <Section title={t('lookBack.title')} note={t('lookBack.note')}>
            <FollowUpEnded
              {...{ ...to, timeZone }}
              label={t('lookBack.title')}
              steps={lookBack}
              debrief={debriefCommitmentAction}
            />
          </Section>
        )}
        {asks.length > 0 && (
          <Section title={t('asks')} note={t('asksNote')}>
            <FollowUpAsks driveId={driveId} today={today} asks={asks} answer={answerAskAction} />
          </Section>
        )}
        {areas.length > 0 && (
          <Section title={t('areas.title')} note={t('areas.note')}>
            <FollowUpAreas driveId={driveId} areas={areas} />
          </Section>
        )}
        {rest.length > 0 && (
          <Section title={t('ended.title')} note={t('ended.note', { days: CLOSED_SHOWN_DAYS })}>
            <FollowUpEnded
              {...{ ...to, timeZone }}
              label={t('ended.title')}
              steps={rest}
              debrief={debriefCommitmentAction}
            />
          </Section>
        )}
        <div className="grid gap-3">
          <div>
            <FollowUpGroupText day={addDays(today, 1)} />
          </div>
          <Fold title={t('calendar.title')}>
            <p className="text-ink-muted text-sm">{t('calendar.note')}</p>
            <FollowUpCalendar driveId={driveId} />
          </Fold>
        </div>
      </WithMessages>
    </Page>
  )
}
