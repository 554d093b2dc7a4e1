import { getLocale, getTranslations } from 'next-intl/server'
import { now } from '@/lib/clock'
import { clockInWords } from '@/lib/i18n/zone-in-words'
import { joinedList, languageList } from './match-words'

type Props = {
  languages: readonly string[]
  needs: readonly string[]
  timeZone: string
  industry: string | null
  sizeBand: string | null
}

/** What the queue may say of a drive: needs, languages, zone, field of work, size band. */
export async function MatchFacts({ languages, needs, timeZone, industry, sizeBand }: Props) {
  const t = await getTranslations('coaching')
  const locale = await getLocale()
  const facts = [
    [
      t('queue.needs'),
      joinedList(
        locale,
        needs.map((need) => t(`need.${need}`)),
      ),
    ],
    [t('queue.speaks'), languageList(locale, languages)],
    [t('queue.lives'), clockInWords(timeZone, locale, now())],
    [t('queue.field'), industry ? t(`industry.${industry}`) : t('queue.unknown')],
    [t('queue.size'), sizeBand ? t(`size.${sizeBand}`) : t('queue.unknown')],
  ]
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-muted">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
