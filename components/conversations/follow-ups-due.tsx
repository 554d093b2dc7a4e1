import { MessageCircle } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import type { CalendarDate } from '@/lib/clock'
import type { FollowUp } from '@/lib/conversations/follow-ups'
import type { Message } from '@/lib/errors'
import { dayInWords } from '@/lib/i18n/day-in-words'
import type { Result } from '@/lib/result'
import { CloseStep } from './close-step'

type Due = FollowUp & { called: string }
type Props = {
  driveId: string
  today: CalendarDate
  items: readonly Due[]
  /** At most so many lines, with a way to the rest; all of them when left out. */
  most?: number
  /** `closeCommitmentAction` of the one-on-ones. */
  close: (command: SentCommand) => Promise<Result<unknown>>
}

/** Who is due today and why, in words, with a way to log the talk and to say how a promise ended. */
export async function FollowUpsDue({ driveId, today, items, most = items.length, close }: Props) {
  const t = await getTranslations('conversations.follow')
  if (items.length === 0)
    return (
      <EmptyState
        title={t('empty.title')}
        icon={<MessageCircle aria-hidden />}
        action={<LinkButton href={`/d/${driveId}/log`}>{t('empty.action')}</LinkButton>}
      >
        {t('empty.text')}
      </EmptyState>
    )

  return (
    <WithMessages of={['conversations']}>
      <div className="grid gap-3">
        <List label={t('title')}>
          {items.slice(0, most).map((item) => (
            <Line key={item.step?.commitmentId ?? item.workerId} {...{ driveId, today, item, close }} />
          ))}
        </List>
        {items.length > most && (
          <LinkButton kind="plain" href={`/d/${driveId}/follow-ups`}>
            {t('seeAll')} · {t('all', { count: items.length })}
          </LinkButton>
        )}
      </div>
    </WithMessages>
  )
}

async function Line({ driveId, today, item, close }: Omit<Props, 'items' | 'most'> & { item: Due }) {
  const t = await getTranslations()
  const format = await getFormatter()
  const { workerId, called, step, why } = item
  return (
    <ListRow
      title={called}
      mark={[...called][0]}
      context={
        step
          ? `${t(`conversations.follow.stepBy.${step.by}`, { name: called, step: t(`conversations.step.${step.kind}`) })} · ${t('conversations.follow.dueOn', { date: dayInWords(format, step.dueOn, today) })}`
          : inWords(t, why, called)
      }
      chips={step && <Chip tone={step.dueOn < today ? 'warn' : 'plain'}>{inWords(t, why, called)}</Chip>}
      trailing={
        <span className="flex flex-wrap justify-end gap-2">
          {step && (
            <CloseStep
              driveId={driveId}
              commitmentId={step.commitmentId}
              called={called}
              today={today}
              action={close}
            />
          )}
          <LinkButton kind="plain" href={`/d/${driveId}/one-on-ones/new?worker=${workerId}`}>
            {t('conversations.follow.log')}
          </LinkButton>
        </span>
      }
    />
  )
}

type Translate = (key: string, params?: Record<string, string | number>) => string

const inWords = (t: Translate, { key, params }: Message, name: string): string => t(key, { ...params, name })
