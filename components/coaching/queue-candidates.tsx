import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import type { SentCommand } from '@/components/ui/action-form'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { Result } from '@/lib/result'
import { CommandButton } from './command-button'
import { languageList } from './match-words'

type Props = {
  candidates: readonly {
    userId: string
    name: string
    languages: readonly string[]
    joinedAt: Date
    vouchers: number
  }[]
  timeZone: string
  /** `null` for those who may look and not admit. */
  admit: ((command: SentCommand) => Promise<Result<unknown>>) | null
}

/** Those who want to coach and have nothing yet that makes them one; nothing at all while there is nobody. */
export async function QueueCandidates({ candidates, timeZone, admit }: Props) {
  const t = await getTranslations('admission')
  const locale = await getLocale()
  const format = await getFormatter()
  if (candidates.length === 0) return null
  return (
    <Section title={t('candidates')} note={t('candidatesNote')}>
      <List label={t('candidates')}>
        {candidates.map(({ userId, name, languages, joinedAt, vouchers }) => (
          <ListRow
            key={userId}
            title={name}
            context={[
              t('speaks', { languages: languageList(locale, languages) }),
              t('since', { date: format.dateTime(joinedAt, { dateStyle: 'medium', timeZone }) }),
              t('theirVouchers', { vouchers }),
            ].join(' · ')}
            trailing={
              admit && (
                <CommandButton
                  action={admit}
                  input={{ coachId: userId }}
                  label={t('admit', { name })}
                  done={t('admitted', { name })}
                />
              )
            }
          />
        ))}
      </List>
    </Section>
  )
}
