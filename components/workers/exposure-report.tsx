import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'

type Props = {
  name: string
  /** The heading, where this is not the third of the steps to take. */
  title?: string
  today: CalendarDate
  /** `null`: nobody signs in as this person. */
  exposure: {
    shown: readonly { code: string; days: number; firstOn: CalendarDate; lastOn: CalendarDate }[]
    ownList: readonly string[]
    did: readonly { name: string; times: number; lastOn: CalendarDate }[]
    wholeChartSince: CalendarDate | null
  } | null
}

/** Whom an account was shown, in counts, days and codes. Says what was there to be seen, and nothing about anybody's intent. */
export async function ExposureReport({ name, title, today, exposure }: Props) {
  const t = await getTranslations('unit.steps')
  const did = await getTranslations('drives.logBook.did')
  const format = await getFormatter()
  const day = (date: CalendarDate) => dayInWords(format, date, today)
  if (!exposure)
    return (
      <Section title={t('shown')}>
        <p>{t('noLogin', { name })}</p>
      </Section>
    )
  const { shown, ownList, wholeChartSince } = exposure
  return (
    <Section title={title ?? t('shown')} note={t('shownNote')}>
      <ul className="grid gap-1">
        <li>{wholeChartSince ? t('wholeSince', { date: day(wholeChartSince) }) : t('wholeNever')}</li>
        <li>{ownList.length > 0 ? t('ownList', { codes: ownList.join(', ') }) : t('ownNone')}</li>
        <li className="font-semibold">{t('people', { count: shown.length })}</li>
      </ul>
      {shown.length > 0 && (
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {shown.map(({ code, days, firstOn, lastOn }) => (
            <li key={code} className="flex flex-wrap justify-between gap-x-3 border-line border-b py-1">
              <span className="tabular font-semibold">{code}</span>
              <span className="text-ink-muted text-sm">
                {firstOn === lastOn
                  ? t('day', { date: day(firstOn) })
                  : t('days', { count: days, first: day(firstOn), last: day(lastOn) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {exposure.did.length > 0 && (
        <>
          <h3 className="font-semibold">{t('did')}</h3>
          <ul className="grid gap-1 text-sm">
            {exposure.did.map(({ name: verb, times, lastOn }) => {
              const key = verb.replace('.', '_')
              return (
                <li key={verb}>
                  {did(did.has(key) ? key : 'other', { who: name, people: 0, name: verb })}{' '}
                  <span className="text-ink-muted">{t('times', { count: times, date: day(lastOn) })}</span>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </Section>
  )
}
