import { notFound } from 'next/navigation'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { AgreedSteps } from '@/components/coaching/agreed-steps'
import { CoachNotes } from '@/components/coaching/coach-notes'
import { MarkReviewSeen } from '@/components/coaching/mark-review-seen'
import { ProposeSession } from '@/components/coaching/propose-session'
import { ReviewParts } from '@/components/coaching/review-parts'
import { SharedTalks } from '@/components/coaching/shared-talks'
import { WithMessages } from '@/components/shell/with-messages'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { now as currentTime } from '@/lib/clock'
import { getReview } from '@/lib/coaching/queries/review'
import { agendaFromReview, agendaOf } from '@/lib/coaching/review-agenda'
import { isDriveId } from '@/lib/drives/drive-id'
import { clockInWords } from '@/lib/i18n/zone-in-words'
import * as actions from './review-actions'
import { proposeSessionAction } from './session-actions'
import { stageNames } from './stage-name'

type Props = { driveId: string; back: { href: string; label?: string } }

/** The review of one drive, as its coach and its committee see it alike. */
export async function ReviewPage({ driveId, back }: Props) {
  const viewer = await requireViewer()
  const review = isDriveId(driveId) ? await getReview(viewer, driveId, currentTime()) : null
  if (!review) notFound()
  const t = await getTranslations()
  const format = await getFormatter()
  const { side, today, code, shared, comments, stage, phase, talks } = review
  const stageName = stage && ((await stageNames([stage])).get(stage) ?? stage)
  const isCoach = side === 'coach'
  const comment = { add: actions.commentReviewAction, remove: actions.removeCommentAction }
  const { timeZone } = viewer
  const stopsAt = talks.stopsAt && (talks.words.get(talks.stopsAt) ?? stepName(t, talks.stopsAt))
  const agenda = agendaOf(agendaFromReview(review, stopsAt).map((point) => t(point.key, point.params)))
  return (
    <Page width="words">
      <WithMessages of={['review', 'sessions', 'coaching']}>
        {isCoach && <MarkReviewSeen driveId={driveId} see={actions.seeReviewAction} />}
        <PageHeader
          title={t('review.page.title')}
          context={`${stageName ?? t(`review.page.phase.${phase}`)} · ${t(isCoach ? 'review.page.context' : 'review.page.contextGroup')}`}
          back={{ href: back.href, label: back.label ?? code }}
          action={
            <div className="flex flex-wrap gap-3">
              <ProposeSession
                driveId={driveId}
                clock={clockInWords(timeZone, await getLocale(), currentTime())}
                agenda={agenda}
                propose={proposeSessionAction}
              />
              <LinkButton href={`/d/${driveId}/map/over-time`}>{t('review.page.overTime')}</LinkButton>
            </div>
          }
        />
        {!isCoach && (
          <p className="text-ink-muted">
            {review.reviewAt
              ? t('review.page.looked', {
                  date: format.dateTime(review.reviewAt, { dateStyle: 'medium', timeZone }),
                })
              : t('review.page.neverLooked')}
          </p>
        )}
        <AgreedSteps
          {...{ driveId, side, today }}
          steps={review.steps}
          actions={{
            propose: actions.proposeStepAction,
            take: actions.takeStepAction,
            move: actions.moveAgreedStepAction,
            close: actions.closeAgreedStepAction,
          }}
        />
        <SharedTalks
          {...{ driveId, today, timeZone, shared, comments, comment }}
          unshare={isCoach ? null : actions.unshareTalkAction}
        />
        <ReviewParts
          {...{ driveId, review, timeZone, comment }}
          mark={actions.markChecklistAction}
          unmark={actions.unmarkChecklistAction}
        />
        {isCoach && (
          <CoachNotes
            {...{ driveId, timeZone }}
            notes={review.notes}
            save={actions.saveCoachNoteAction}
            remove={actions.removeCoachNoteAction}
          />
        )}
      </WithMessages>
    </Page>
  )
}

type Translate = { (key: string, params?: Record<string, number>): string; has: (key: string) => boolean }

/** A step of a known school by its words; one of the drive's own by its number. */
const stepName = (t: Translate, step: string): string =>
  t.has(`conversations.school.${step}`)
    ? t(`conversations.school.${step}`)
    : t('review.talks.number', { number: Number(step) })
