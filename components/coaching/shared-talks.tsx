import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { ReviewComment, SharedTalk } from '@/lib/coaching/review'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { ReviewComments } from './review-comments'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  today: CalendarDate
  timeZone: string
  shared: readonly SharedTalk[]
  comments: readonly ReviewComment[]
  /** `null` for the coach, who cannot take a talk back. */
  unshare: Send | null
  /** `null` for whoever only reads what is said about their talk. */
  comment: { add: Send; remove: Send } | null
}

/** Talks that the coach sees under the code: how far they got, what they were about, what was asked, the question and the advice. */
export async function SharedTalks({ driveId, today, timeZone, shared, comments, unshare, comment }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  const stepOf = ({ school, step }: SharedTalk['step']) => {
    if (!school || !step) return t('review.shared.noStep')
    const key = `conversations.school.${step}`
    return t('review.shared.reached', {
      step: t.has(key) ? t(key) : t('review.talks.number', { number: Number(step) }),
    })
  }
  return (
    <Section title={t('review.shared.title')} note={t('review.shared.note')}>
      {shared.length === 0 && <p className="text-ink-muted">{t('review.shared.none')}</p>}
      <ul className="grid gap-4">
        {shared.map((talk) => (
          <li key={talk.shareId}>
            <Card className="grid gap-3">
              <div className="flex flex-wrap items-center gap-2">
                <h3 className="font-semibold">
                  {t('review.shared.line', {
                    code: talk.code,
                    date: dayInWords(format, talk.happenedOn, today),
                  })}
                </h3>
                <Chip tone={talk.isShown ? 'info' : 'plain'}>
                  {talk.isShown
                    ? t('review.shared.until', {
                        date: format.dateTime(talk.untilAt, { day: 'numeric', month: 'short', timeZone }),
                      })
                    : t('review.shared.over')}
                </Chip>
              </div>
              <ul className="grid gap-0.5 text-sm">
                <li>{stepOf(talk.step)}</li>
                {talk.issues.length > 0 && (
                  <li>
                    {t('review.shared.about', {
                      issues: talk.issues.map((issue) => t(`conversations.issue.${issue}`)).join(', '),
                    })}
                  </li>
                )}
                {talk.ask && (
                  <li>
                    {t('review.shared.asked', {
                      ask: t(`conversations.ask.${talk.ask.kind}`),
                      answer: talk.ask.answer
                        ? t(`conversations.answer.${talk.ask.answer}`)
                        : t('review.shared.noAnswer'),
                    })}
                  </li>
                )}
              </ul>
              <div>
                <p className="text-ink-muted text-sm">{t('review.shared.question')}</p>
                <p className="max-w-words whitespace-pre-line">{talk.question}</p>
              </div>
              <ReviewComments
                {...{ driveId, comments, timeZone }}
                about="talk"
                aboutId={talk.shareId}
                actions={talk.isShown ? comment : null}
              />
              {unshare && talk.isShown && (
                <div>
                  <CommandButton
                    action={unshare}
                    input={{ driveId, shareId: talk.shareId }}
                    label={t('review.shared.revoke')}
                    done={t('review.shared.revoked')}
                  />
                </div>
              )}
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  )
}
