import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SentCommand } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import type { Review } from '@/lib/coaching/review'
import type { CommentSubject } from '@/lib/coaching/review-comment'
import type { Result } from '@/lib/result'
import { ReviewAreas } from './review-areas'
import { ReviewAsks } from './review-asks'
import { ReviewChecklist } from './review-checklist'
import { ReviewComments } from './review-comments'
import { ReviewNumbers } from './review-numbers'
import { ReviewTalks } from './review-talks'
import { ReviewTests } from './review-tests'
import { ReviewWeek } from './review-week'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  review: Review
  timeZone: string
  comment: { add: Send; remove: Send }
  mark: Send
  unmark: Send
}

/** Everything that a review tells by counts and codes, part by part, each with what was said about it. */
export async function ReviewParts({ driveId, review, timeZone, comment, mark, unmark }: Props) {
  const t = await getTranslations('review')
  const { today, week, talks, asks, promises, areas, tests, comments, numbers, phase } = review
  const said = (about: CommentSubject): ReactNode => (
    <ReviewComments {...{ driveId, about, comments, timeZone }} actions={comment} />
  )
  return (
    <>
      <ReviewNumbers numbers={numbers} />
      <Section title={t('week.title')} note={t('week.note')}>
        <ReviewWeek week={week} />
        {said('overview')}
      </Section>
      <Section title={t('talks.title')} note={t('talks.note', { told: talks.told })}>
        <ReviewTalks talks={talks} />
        {said('step')}
      </Section>
      <Section title={t('asks.title')} note={t('asks.note')}>
        <ReviewAsks asks={asks} promises={promises} />
        {said('ask')}
      </Section>
      <Section title={t('areas.title')} note={t('areas.note')}>
        <ReviewAreas {...{ driveId, today, areas }} />
        {said('staleness')}
      </Section>
      <Section
        title={t('tests.title')}
        action={
          <LinkButton href={`/d/${driveId}/actions`} kind="plain">
            {t('tests.all')}
          </LinkButton>
        }
      >
        <ReviewTests {...{ driveId, today, tests }} />
        {said('test')}
      </Section>
      <Section title={t('checklist.title', { phase: t(`page.phase.${phase}`) })} note={t('checklist.note')}>
        <ReviewChecklist {...{ driveId, review, mark, unmark }} />
      </Section>
    </>
  )
}
