import { getFormatter, getTranslations } from 'next-intl/server'
import type { FindPeople } from '@/components/conversations/use-found-people'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { Pickable } from '@/lib/conversations/log-about'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { TieConfidence } from '@/lib/leaders/ties'
import type { Result } from '@/lib/result'
import { AddTie } from './add-tie'
import { TakeBackTie } from './take-back-tie'

type Tied = {
  tieId: string
  workerId: string
  called: string
  confidence: TieConfidence
  mayTakeBack: boolean
}
type Act = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  worker: { id: string; called: string }
  today: CalendarDate
  ties: {
    listeners: readonly Tied[]
    listensTo: readonly Tied[]
    knows: readonly Tied[]
    times: readonly {
      togetherId: string
      kind: string
      happenedOn: CalendarDate
      people: readonly string[]
    }[]
  }
  /** Those most likely meant when a tie is added; others are found by typing. */
  people: readonly Pickable[]
  find: FindPeople
  record: Act
  withdraw: Act
}

/** Who listens to this person, whom they listen to and whom they know, with how sure we are in words. */
export async function Ties({ driveId, worker, today, ties, people, find, record, withdraw }: Props) {
  const t = await getTranslations('leaders.tie')
  const kinds = await getTranslations('conversations.together')
  const format = await getFormatter()
  const name = worker.called
  const parts = (['listeners', 'listensTo', 'knows'] as const).filter((part) => ties[part].length > 0)
  return (
    <Section
      title={t('title')}
      note={t('note')}
      action={
        <WithMessages of={['leaders.tie', 'leaders.refused', 'conversations']}>
          <AddTie {...{ driveId, worker, people, find }} action={record} />
        </WithMessages>
      }
    >
      {parts.length === 0 && ties.times.length === 0 && <p className="text-ink-muted">{t('none')}</p>}
      {parts.map((part) => (
        <div key={part} className="grid gap-2">
          <h3 className="font-semibold">{t(part, { name })}</h3>
          <List label={t(part, { name })}>
            {ties[part].map(({ tieId, workerId, called, confidence, mayTakeBack }) => (
              <ListRow
                key={tieId}
                title={
                  <Link href={`/d/${driveId}/people/${workerId}`} className="hover:text-accent">
                    {called}
                  </Link>
                }
                chips={<Chip tone={confidence === 3 ? 'accent' : 'plain'}>{t(`sure.${confidence}`)}</Chip>}
                trailing={
                  mayTakeBack && (
                    <WithMessages of={['leaders.tie', 'leaders.refused']}>
                      <TakeBackTie {...{ driveId, tieId, called, withdraw }} />
                    </WithMessages>
                  )
                }
              />
            ))}
          </List>
        </div>
      ))}
      {ties.times.length > 0 && (
        <div className="grid gap-2">
          <h3 className="font-semibold">{t('times')}</h3>
          <List label={t('times')}>
            {ties.times.map(({ togetherId, kind, happenedOn, people }) => (
              <ListRow
                key={togetherId}
                title={t('time', { kind: kinds(kind), date: dayInWords(format, happenedOn, today) })}
                context={people.length > 0 && t('with', { names: format.list(people) })}
              />
            ))}
          </List>
        </div>
      )}
    </Section>
  )
}
