import { MessageCircle } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { Timeline } from '@/components/ui/timeline'
import type { Side, Thread, WayKind } from '@/lib/coaching/thread'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { MarkSeen } from './mark-seen'
import { MessageForm } from './message-form'
import { WaySheet } from './way-sheet'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  driveId: string
  thread: Thread
  timeZone: string
  page: {
    messages: readonly { messageId: string; side: Side; isOwn: boolean; text: string; sentAt: Date }[]
    ways: readonly { side: Side; isOwn: boolean; kind: WayKind; value: string }[]
    unseenSince: Date | null
    isNew: boolean
  }
  /** `own`: what members and coaches may change of what is theirs; coordinators only write. */
  actions: { send: Send; see: Send; own: { remove: Send; setWay: Send } | null }
}

/** What was written, oldest first, what is still unseen, a form under it, and how people can be reached otherwise. */
export async function ThreadView({ driveId, thread, timeZone, page, actions }: Props) {
  const t = await getTranslations('thread')
  const format = await getFormatter()
  const { messages, ways, unseenSince, isNew } = page
  const who = ({ side, isOwn }: { side: Side; isOwn: boolean }) => t(`by.${isOwn ? 'own' : side}`)
  const own = ways.find(({ isOwn }) => isOwn)
  return (
    <WithMessages of={['thread']}>
      <MarkSeen input={{ driveId, thread }} isNew={isNew} see={actions.see} />
      {messages.length === 0 ? (
        <EmptyState title={t('empty')} icon={<MessageCircle aria-hidden />}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Timeline
          label={t(`${thread}.title`)}
          items={messages.map((message) => ({
            id: message.messageId,
            dateTime: message.sentAt.toISOString(),
            when: format.dateTime(message.sentAt, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
            title: who(message),
            body: (
              <>
                <p className="max-w-words text-base">{message.text}</p>
                {message.isOwn && actions.own && (
                  <CommandButton
                    action={actions.own.remove}
                    input={{ driveId, thread, messageId: message.messageId }}
                    label={t('takeBack')}
                    kind="plain"
                    done={t('takenBack')}
                  />
                )}
              </>
            ),
          }))}
        />
      )}
      {unseenSince && <p className="text-ink-muted">{t('unseen')}</p>}
      <MessageForm driveId={driveId} thread={thread} send={actions.send} />
      <Section
        title={t('ways.title')}
        note={t('ways.note')}
        action={
          actions.own && (
            <WaySheet driveId={driveId} thread={thread} own={own ?? null} set={actions.own.setWay} />
          )
        }
      >
        {ways.length === 0 && <p className="text-ink-muted">{t('ways.none')}</p>}
        <ul className="grid gap-2">
          {ways.map((way) => (
            <li key={`${way.side} ${way.kind} ${way.value}`}>
              {t('ways.line', { who: who(way), kind: t(`ways.kinds.${way.kind}`) })}
              {way.value && <span className="font-semibold"> {way.value}</span>}
            </li>
          ))}
        </ul>
      </Section>
    </WithMessages>
  )
}
