import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { List } from '@/components/ui/list'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { languageOf } from '@/lib/i18n/language'
import { needsALook } from '@/lib/law/fact-of'
import type { LegalFact } from '@/lib/law/legal-fact'
import { factAmount } from './fact-amount'

type Props = { label: string; facts: readonly LegalFact[]; today: CalendarDate }

/** What a law says, fact by fact: how much, how sure it is, where it is written, and when somebody last looked. */
export async function FactList({ label, facts, today }: Props) {
  const t = await getTranslations('law')
  const format = await getFormatter()
  const language = languageOf(await getLocale())
  const note = ({ note: said }: LegalFact) =>
    typeof said === 'string' ? t(`notes.${said}`) : said?.[language]
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  if (facts.length === 0) return <p className="text-ink-muted">{t('public.empty')}</p>
  return (
    <List label={label}>
      {facts.map((fact) => (
        <li
          key={`${fact.key} ${fact.from}`}
          className="grid gap-1 border-line border-b px-4 py-3 last:border-b-0"
        >
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <h3 className="font-semibold">{t(`facts.${fact.key}`)}</h3>
            <span className="flex flex-wrap gap-2">
              {fact.isOwn && <Chip tone="info">{t('own')}</Chip>}
              <Chip tone={fact.status === 'settled' ? 'plain' : 'warn'}>{t(`status.${fact.status}`)}</Chip>
            </span>
          </div>
          {fact.unit !== 'words' && <p>{factAmount(t, fact)}</p>}
          {fact.note && <p>{note(fact)}</p>}
          {fact.status === 'unverified' && <p>{t('unverified')}</p>}
          <p className="text-ink-muted text-sm" lang="en">
            {fact.source}
          </p>
          <p className="text-ink-muted text-sm">
            {[
              ...(fact.from ? [t('fact.from', { date: day(fact.from) })] : []),
              ...(fact.until ? [t('fact.until', { date: day(fact.until) })] : []),
              needsALook(fact, today)
                ? t('fact.needsALook', { date: day(fact.reviewedOn) })
                : t('fact.looked', { date: day(fact.reviewedOn), again: day(fact.reviewBy) }),
            ].join(' ')}
          </p>
        </li>
      ))}
    </List>
  )
}
