import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { TakeBackButton } from '@/components/workers/take-back-button'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'

type Props = {
  driveId: string
  today: CalendarDate
  marks: readonly { markId: string; metOn: CalendarDate }[]
  /** What is said of each day; `null`: the day alone. */
  sentence: ((date: string) => string) | null
  unmark: (command: SentCommand) => Promise<Result<unknown>>
}

/** Days that somebody wrote down, each to be taken back. */
export async function MarkList({ driveId, today, marks, sentence, unmark }: Props) {
  const t = await getTranslations('clocks')
  const format = await getFormatter()
  return (
    <ul className="grid gap-1">
      {marks.map(({ markId, metOn }) => {
        const date = dayInWords(format, metOn, today)
        return (
          <li key={markId} className="flex flex-wrap items-center justify-between gap-3">
            <span>{sentence ? sentence(date) : date}</span>
            <TakeBackButton
              input={{ driveId, markId }}
              label={t('unmeet')}
              done={t('unmet')}
              action={unmark}
            />
          </li>
        )
      })}
    </ul>
  )
}
