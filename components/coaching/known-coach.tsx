import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { modelNamer } from '@/components/drives/model-name'
import { now } from '@/lib/clock'
import { clockInWords } from '@/lib/i18n/zone-in-words'
import { languageList } from './match-words'

type Props = {
  coach: {
    about: string
    languages: string[]
    industries: string[]
    models: string[]
    timeZone: string
    wins: number
    lastWinOn: string | null
    away: { fromOn: string; untilOn: string } | null
  }
}

/** What a committee reads of a coach who said yes: words about themself, languages, wins, what they know. */
export async function KnownCoach({ coach }: Props) {
  const t = await getTranslations('coaching')
  const modelName = await modelNamer()
  const locale = await getLocale()
  const format = await getFormatter()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const known = [...coach.industries.map((code) => t(`industry.${code}`)), ...coach.models.map(modelName)]
  const civil = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
  const lastWin =
    coach.lastWinOn &&
    t('group.lastWin', {
      date: civil(coach.lastWinOn),
    })
  return (
    <div className="grid gap-2">
      {coach.away && (
        <p>{t('group.away', { from: civil(coach.away.fromOn), until: civil(coach.away.untilOn) })}</p>
      )}
      {coach.about && <p className="max-w-words">{coach.about}</p>}
      <ul className="grid list-disc gap-0.5 pl-5 text-sm">
        <li>{t('group.speaks', { languages: languageList(locale, coach.languages) })}</li>
        <li>{[t('group.wins', { wins: coach.wins }), lastWin].filter(Boolean).join(', ')}</li>
        {known.length > 0 && <li>{t('group.knows', { what: list.format(known) })}</li>}
        <li>{t('group.lives', { zone: clockInWords(coach.timeZone, locale, now()) })}</li>
      </ul>
    </div>
  )
}
