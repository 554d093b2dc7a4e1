import { MessageCircle } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { List } from '@/components/ui/list'
import type { CalendarDate } from '@/lib/clock'
import type { FollowUp } from '@/lib/conversations/follow-ups'
import type { Result } from '@/lib/result'
import { FollowUpLine } from './follow-up-line'

type Due = FollowUp & { called: string }
type Props = {
  driveId: string
  today: CalendarDate
  items: readonly Due[]
  /** At most so many lines, with a way to the rest; all of them when left out. */
  most?: number
  /** `closeCommitmentAction` of the one-on-ones. */
  close: (command: SentCommand) => Promise<Result<unknown>>
  /** `reopenCommitmentAction` of the follow-ups: takes the ending back. */
  reopen: (command: SentCommand) => Promise<Result<unknown>>
}

/** Who is due today and why, in words, with a way to log the talk and to say how a promise ended. */
export async function FollowUpsDue({ driveId, today, items, most = items.length, close, reopen }: Props) {
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
    <WithMessages of={['conversations', 'follow']}>
      <div className="grid gap-3">
        <List label={t('title')}>
          {items.slice(0, most).map((item) => (
            <FollowUpLine
              key={item.step?.commitmentId ?? item.workerId}
              {...{ driveId, today, item, close, reopen }}
            />
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
