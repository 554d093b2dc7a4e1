import { getFormatter, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { Section } from '@/components/ui/section'
import { Timeline } from '@/components/ui/timeline'
import type { Result } from '@/lib/result'
import type { MessageWords } from '@/lib/seeding/message-words'
import { IntakeTextForm } from './intake-text-form'

type Send = (command: SentCommand) => Promise<Result<unknown>>
type Props = {
  intakeId: string
  isClosed: boolean
  messages: readonly {
    id: string
    side: 'caller' | 'founder'
    said: MessageWords
    sentAt: Date
    isSeen: boolean
  }[]
  notes: readonly { id: string; text: string; writtenAt: Date }[]
  now: Date
  write: Send
  note: Send
}

/** What is written to and fro, and what callers note for themselves. */
export async function IntakeWritings({ intakeId, isClosed, messages, notes, now, write, note }: Props) {
  const t = await getTranslations('intake.page')
  const format = await getFormatter()
  const text = (said: MessageWords) =>
    'text' in said ? said.text : t('call' in said ? 'callSent' : 'meetSent')
  return (
    <>
      <Section title={t('messages')}>
        {messages.length === 0 && <p className="text-ink-muted">{t('noMessages')}</p>}
        <Timeline
          label={t('messages')}
          items={messages.map(({ id, side, said, sentAt, isSeen }) => ({
            id,
            dateTime: sentAt.toISOString(),
            when: format.relativeTime(sentAt, now),
            title: t(side === 'caller' ? 'you' : 'they'),
            body: (
              <>
                <p className="max-w-words text-base">{text(said)}</p>
                {side === 'caller' && !isSeen && <Chip>{t('unseen')}</Chip>}
              </>
            ),
          }))}
        />
        {!isClosed && (
          <IntakeTextForm
            intakeId={intakeId}
            action={write}
            label={t('message')}
            help={t('messageHelp')}
            submitLabel={t('send')}
            done={t('sent')}
          />
        )}
      </Section>
      <Section title={t('notes')}>
        {notes.length === 0 && <p className="text-ink-muted">{t('noNotes')}</p>}
        <Timeline
          label={t('notes')}
          items={notes.map(({ id, text: body, writtenAt }) => ({
            id,
            dateTime: writtenAt.toISOString(),
            when: format.relativeTime(writtenAt, now),
            title: '',
            body: <p className="max-w-words text-base">{body}</p>,
          }))}
        />
        {!isClosed && (
          <IntakeTextForm
            intakeId={intakeId}
            action={note}
            label={t('note')}
            help={t('noteHelp')}
            submitLabel={t('addNote')}
            done={t('noted')}
          />
        )}
      </Section>
    </>
  )
}
