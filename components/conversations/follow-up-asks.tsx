import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import type { CalendarDate } from '@/lib/clock'
import type { OpenAsk } from '@/lib/conversations/follow-through'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { FollowUpAnswer } from './follow-up-answer'

type Props = {
  driveId: string
  today: CalendarDate
  asks: readonly (OpenAsk & { called: string })[]
  answer: (command: SentCommand) => Promise<Result<unknown>>
}

/** What was asked and has no yes yet, the oldest first. */
export async function FollowUpAsks({ driveId, today, asks, answer }: Props) {
  const t = await getTranslations()
  const format = await getFormatter()
  return (
    <List label={t('follow.asks')}>
      {asks.map(({ askId, workerId, kind, askedOn, called }) => (
        <li
          key={askId}
          className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-3 last:border-b-0"
        >
          <div className="grid min-w-0 flex-1 basis-56 gap-0.5">
            <span className="font-semibold">
              {t('follow.step', { step: t(`conversations.ask.${kind}`), name: called })}
            </span>
            <span className="text-ink-muted text-sm">
              {t('follow.askedOn', { date: dayInWords(format, askedOn, today) })}
            </span>
          </div>
          <div className="flex flex-wrap gap-2">
            <FollowUpAnswer {...{ driveId, askId, called }} action={answer} />
            <LinkButton kind="plain" href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}>
              {t('follow.answer.again')}
            </LinkButton>
          </div>
        </li>
      ))}
    </List>
  )
}
