'use client'

import { useTranslations } from 'next-intl'
import type { MessageWords } from '@/lib/seeding/message-words'

type Props = { messages: { id: string; side: 'caller' | 'founder'; said: MessageWords; when: string }[] }

/** What a caller and whoever holds the code wrote to each other, oldest first. */
export function ReplyMessages({ messages }: Props) {
  const t = useTranslations('intake.reply')
  if (messages.length === 0) return <p className="text-ink-muted">{t('noMessages')}</p>
  return (
    <ol aria-label={t('messages')} className="grid gap-3">
      {messages.map(({ id, side, said, when }) => (
        <li key={id} className="grid gap-1 rounded-card border border-line bg-surface p-4">
          <p className="flex flex-wrap justify-between gap-x-4 text-ink-muted text-sm">
            <span className="font-semibold">{t(side === 'caller' ? 'caller' : 'you')}</span>
            <span>{when}</span>
          </p>
          <Said said={said} />
        </li>
      ))}
    </ol>
  )
}

function Said({ said }: { said: MessageWords }) {
  const t = useTranslations('intake')
  if ('text' in said) return <p className="whitespace-pre-line">{said.text}</p>
  if ('call' in said)
    return (
      <>
        <p>{t('reply.call', { when: said.call.startsAt })}</p>
        <p>
          <a
            href={said.call.link}
            rel="noreferrer"
            className="break-all text-accent underline underline-offset-4"
          >
            {said.call.link}
          </a>
        </p>
      </>
    )
  const { name, way, value } = said.meet
  return (
    <>
      <p>{t('reply.meet', { name: name || t('reply.meetNobody') })}</p>
      <p className="font-semibold">
        {t(`way.${way}`)} {value}
      </p>
    </>
  )
}
