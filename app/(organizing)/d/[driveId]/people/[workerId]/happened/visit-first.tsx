import { getFormatter, getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { oneFullStop } from '@/lib/i18n/one-full-stop'
import { firstLetter } from '@/lib/workers/first-letter'
import type { RetaliationPage } from '@/lib/workers/queries/retaliation'

type Props = { driveId: string; page: RetaliationPage }

/** Who follows this person, so that somebody talks with them before the company does. */
export async function VisitFirst({ driveId, page: { called, today, followers } }: Props) {
  const t = await getTranslations('retaliation.visit')
  const format = await getFormatter()
  return (
    <Section title={t('title')} note={followers.length > 0 && oneFullStop(t('note', { name: called }))}>
      {followers.length === 0 ? (
        <p className="text-ink-muted">{oneFullStop(t('none', { name: called }))}</p>
      ) : (
        <List label={t('title')}>
          {followers.map((each) => (
            <ListRow
              key={each.workerId}
              title={each.called}
              mark={firstLetter(each.called)}
              context={
                each.lastTalkOn ? t('last', { date: dayInWords(format, each.lastTalkOn, today) }) : t('never')
              }
              href={`/d/${driveId}/people/${each.workerId}`}
            />
          ))}
        </List>
      )}
    </Section>
  )
}
