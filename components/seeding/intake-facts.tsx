import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import type { Language } from '@/lib/i18n/language'
import { zoneInWords } from '@/lib/i18n/zone-in-words'
import type { IntakeWords } from '@/lib/seeding/intake-kinds'

type Props = { words: IntakeWords | null; timeZone: string | null; language: Language; now: Date }

/** How to reach somebody and what they wrote, for the one caller who may open it. */
export async function IntakeFacts({ words, timeZone, language, now }: Props) {
  const t = await getTranslations('intake')
  const format = await getFormatter()
  const locale = await getLocale()
  const languages = new Intl.DisplayNames([locale], { type: 'language' })
  if (!words) return <p className="text-ink-muted">{t('page.gone')}</p>
  const clock = timeZone && format.dateTime(now, { timeZone, timeStyle: 'short' })
  const facts: [string, string][] = [
    [t('page.reach'), words.way === 'code' ? t('page.onlyCode') : `${t(`way.${words.way}`)}: ${words.value}`],
    [t('page.when'), format.list(words.when.map((when) => t(`when.${when}`)))],
    [t('page.zone'), clock ? `${clock} (${zoneInWords(timeZone, locale, now)})` : ''],
    [t('page.language'), languages.of(language) ?? ''],
    [t('page.name'), words.name],
    [t('page.firm'), words.firm],
    [t('page.place'), words.place],
    [t('page.about'), words.about],
  ]
  return (
    <Card>
      <dl className="grid gap-4">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name} className="grid gap-0.5">
              <dt className="text-ink-muted text-sm">{name}</dt>
              <dd className="whitespace-pre-line break-words">{value}</dd>
            </div>
          ))}
      </dl>
    </Card>
  )
}
