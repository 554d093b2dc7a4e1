import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Timeline } from '@/components/ui/timeline'
import type { CalendarDate } from '@/lib/clock'
import type { HistoryEntry } from '@/lib/conversations/talk-history'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { HistoryBody } from './history-body'
import { TakeBack } from './take-back'

type Props = {
  driveId: string
  called: string
  today: CalendarDate
  entries: readonly HistoryEntry[]
  /** `withdrawOneOnOneAction` of the one-on-ones. */
  takeBack: (command: SentCommand) => Promise<Result<unknown>>
}

/** What happened with one worker, newest first. What was taken back stays, struck through. */
export async function WorkerHistory({ driveId, called, today, entries, takeBack }: Props) {
  const t = await getTranslations('conversations')
  const format = await getFormatter()
  if (entries.length === 0) return <p className="text-ink-muted">{t('history.empty')}</p>

  return (
    <WithMessages of={['conversations']}>
      <Timeline
        label={t('history.label', { name: called })}
        items={entries.map((entry) => ({
          id: entry.id,
          dateTime: entry.happenedAt.toISOString(),
          when: dayInWords(format, entry.happenedOn, today),
          title: (
            <>
              {titleOf(t, entry, called)}
              {entry.placeKind && (
                <span className="font-normal text-ink-muted"> · {t(`place.${entry.placeKind}`)}</span>
              )}
            </>
          ),
          body: (
            <>
              <HistoryBody entry={entry} called={called} />
              {entry.takenBack && <p className="text-ink-muted">{t('history.takenBack')}</p>}
              {entry.mayTakeBack && <TakeBack driveId={driveId} oneOnOneId={entry.id} action={takeBack} />}
            </>
          ),
        }))}
      />
    </WithMessages>
  )
}

type Translate = (key: string, params?: Record<string, string>) => string

function titleOf(t: Translate, { kind, who }: HistoryEntry, called: string): string {
  if (kind === 'rating')
    return t(who === 'viewer' ? 'history.youRated' : 'history.someoneRated', { name: called })
  if (who === 'viewer') return t('history.youTalked')
  return who ? t('history.talked', { who: who.called }) : t('history.someoneTalked')
}
