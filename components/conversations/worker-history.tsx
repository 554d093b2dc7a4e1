import { Coffee, MessageCircle, PhoneMissed } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Timeline } from '@/components/ui/timeline'
import type { CalendarDate } from '@/lib/clock'
import type { HistoryEntry } from '@/lib/conversations/talk-history'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { HistoryBody } from './history-body'
import { TakeBack } from './take-back'

type Withdraw = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  called: string
  today: CalendarDate
  entries: readonly HistoryEntry[]
  /** What takes an entry of each kind back. */
  takeBack: { talk: Withdraw; attempt: Withdraw; together: Withdraw }
  /** What else can be done with a talk, by its id. */
  withTalk?: (oneOnOneId: string) => ReactNode
}

const ICONS = {
  talk: <MessageCircle aria-hidden />,
  attempt: <PhoneMissed aria-hidden />,
  together: <Coffee aria-hidden />,
  rating: undefined,
}

/** What each withdrawal calls the entry. */
const IDS = { talk: 'oneOnOneId', attempt: 'attemptId', together: 'timeTogetherId' } as const

/** What happened with one worker, newest first. What was taken back stays, struck through. */
export async function WorkerHistory({ driveId, called, today, entries, takeBack, withTalk }: Props) {
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
          icon: ICONS[entry.kind],
          title: (
            <>
              {titleOf(t, entry, called)}
              {entry.kind === 'talk' && entry.talk.placeKind && (
                <span className="font-normal text-ink-muted"> · {t(`place.${entry.talk.placeKind}`)}</span>
              )}
            </>
          ),
          body: (
            <>
              <HistoryBody entry={entry} called={called} />
              {entry.takenBack && <p className="text-ink-muted">{t('history.takenBack')}</p>}
              {entry.kind === 'talk' && !entry.takenBack && withTalk?.(entry.id)}
              {entry.mayTakeBack && entry.kind !== 'rating' && (
                <TakeBack input={{ driveId, [IDS[entry.kind]]: entry.id }} action={takeBack[entry.kind]} />
              )}
            </>
          ),
        }))}
      />
    </WithMessages>
  )
}

type Translate = (key: string, params?: Record<string, string>) => string

function titleOf(t: Translate, entry: HistoryEntry, called: string): string {
  const { who } = entry
  if (entry.kind === 'rating')
    return t(who === 'viewer' ? 'history.youRated' : 'history.someoneRated', { name: called })
  if (entry.kind === 'together') return t('history.together', { kind: t(`together.${entry.together}`) })
  if (entry.kind === 'attempt') {
    const outcome = t(`attempt.${entry.outcome}`)
    if (who === 'viewer') return t('history.youTried', { outcome })
    return who ? t('history.tried', { who: who.called, outcome }) : t('history.someoneTried', { outcome })
  }
  if (who === 'viewer') return t('history.youTalked')
  return who ? t('history.talked', { who: who.called }) : t('history.someoneTalked')
}
