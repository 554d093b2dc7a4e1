import { getFormatter, getTranslations } from 'next-intl/server'
import { CommandButton } from '@/components/coaching/command-button'
import type { SentCommand } from '@/components/ui/action-form'
import { Timeline } from '@/components/ui/timeline'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'

type Move = {
  moveId: string
  label: string
  onDate: CalendarDate
  why: string
  against: readonly string[]
}
type Props = {
  driveId: string
  today: CalendarDate
  moves: readonly Move[]
  takeBack: (command: SentCommand) => Promise<Result<unknown>>
}

/** Every move with its day and reason, and whether the advice was another. Only the newest can be taken back. */
export async function StageHistory({ driveId, today, moves, takeBack }: Props) {
  const t = await getTranslations('strategy.stage')
  const format = await getFormatter()
  return (
    <Timeline
      label={t('history')}
      items={moves.map(({ moveId, label, onDate, why, against }, index) => ({
        id: moveId,
        dateTime: onDate,
        when: dayInWords(format, onDate, today),
        title: label,
        body: (
          <div className="grid gap-1">
            {against.length > 0 && (
              <p className="text-ink-muted">{t('against', { count: against.length })}</p>
            )}
            {why && <p>{why}</p>}
            {index === 0 && (
              <CommandButton
                action={takeBack}
                input={{ driveId, moveId }}
                label={t('takeBack')}
                kind="plain"
                done={t('takenBack')}
              />
            )}
          </div>
        ),
      }))}
    />
  )
}
