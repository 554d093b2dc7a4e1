import { getFormatter, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'

type Props = {
  notices: { id: string; kind: string; code: string | null; madeAt: Date; isNew: boolean }[]
  timeZone: string
  markRead: (command: SentCommand) => Promise<Result<unknown>>
}

/** What a person should learn at once, the newest first; nothing at all while there is no news. */
export async function Notices({ notices, timeZone, markRead }: Props) {
  const t = await getTranslations('coaching.notice')
  const format = await getFormatter()
  const unread = notices.filter(({ isNew }) => isNew).map(({ id }) => id)
  if (notices.length === 0) return null
  return (
    <Section
      title={t('title')}
      action={
        unread.length > 0 && (
          <WithMessages of={['coaching']}>
            <CommandButton
              action={markRead}
              input={{ noticeIds: unread }}
              label={t('seen')}
              kind="plain"
              done={t('none')}
            />
          </WithMessages>
        )
      }
    >
      <List label={t('title')}>
        {notices.map(({ id, kind, code, madeAt, isNew }) => {
          const key = kind.replaceAll('.', '_')
          return (
            <ListRow
              key={id}
              title={
                <span className="font-normal">{t(t.has(key) ? key : 'other', { code: code ?? '' })}</span>
              }
              context={format.dateTime(madeAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
              chips={isNew && <Chip tone="info">{t('new')}</Chip>}
            />
          )
        })}
      </List>
    </Section>
  )
}
