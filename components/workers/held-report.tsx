import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import { dayInWords } from '@/lib/i18n/day-in-words'
import { HELD_KINDS, type Held } from '@/lib/workers/held/held'
import { fullName } from '@/lib/workers/worker-name'

/** Everything that is held about one person, in words that can be read out to them, on screen and on paper. */
export async function HeldReport({ held }: { held: Held }) {
  const t = await getTranslations('held')
  const format = await getFormatter()
  const languageName = new Intl.DisplayNames(await getLocale(), { type: 'language' })
  const spoken = format.list(held.languages.map((code) => languageName.of(code) ?? code))
  const day = (on: CalendarDate) => dayInWords(format, on, held.today)
  const says = (kind: string, value: string) => {
    const key = `says.${kind}_${value}`
    return t.has(key) ? `${t(key)}, ` : ''
  }
  const kinds = HELD_KINDS.map((kind) => ({ kind, facts: held.facts.filter((fact) => fact.kind === kind) }))
  return (
    <>
      <Section title={t('names')}>
        <ul className="grid gap-1">
          <li>{held.name ? t('nameLine', { name: fullName(held.name) }) : t('noName')}</li>
          <li>{t('code', { code: held.code })}</li>
          {held.contacts.map((value) => (
            <li key={value}>{t('contact', { value })}</li>
          ))}
          {held.contacts.length === 0 && <li>{t('noContacts')}</li>}
          {spoken && <li>{t('languages', { languages: spoken })}</li>}
        </ul>
      </Section>
      <Section title={t('notes')}>
        <ul className="grid gap-1">
          {held.notes.map(({ text, writtenOn }) => (
            <li key={`${writtenOn} ${text}`} className="whitespace-pre-wrap">
              {t('note', { date: day(writtenOn), text })}
            </li>
          ))}
          {held.notes.length === 0 && <li>{t('noNotes')}</li>}
          {held.sealedNotes > 0 && <li>{t('sealed', { count: held.sealedNotes })}</li>}
        </ul>
      </Section>
      {held.records.length > 0 && (
        <Section title={t('records')}>
          <ul className="grid gap-1">
            {held.records.map(({ on, said }) => (
              <li key={`${on} ${said}`} className="whitespace-pre-wrap">
                {t('record', { date: day(on), text: said })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('facts')}>
        {held.facts.length === 0 && <p>{t('noFacts')}</p>}
        <dl className="grid gap-3">
          {kinds
            .filter(({ facts }) => facts.length > 0)
            .map(({ kind, facts }) => (
              <div key={kind}>
                <dt className="font-semibold">
                  {t(`kinds.${kind}`)} · {t('shown', { count: facts.length })}
                </dt>
                <dd>
                  {format.list(
                    facts.map(({ on, says: value }) => `${says(kind, value)}${day(on)}`),
                    { type: 'unit' },
                  )}
                </dd>
              </div>
            ))}
        </dl>
      </Section>
    </>
  )
}
