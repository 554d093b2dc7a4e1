import type { Message } from '@/lib/errors'

type Translate = (key: string, params?: Record<string, string | number>) => string

/** How the sentence of a match reason gets its words: `t` reads the whole catalogue. */
export type MatchWords = { t: Translate; locale: string; modelName: (id: string) => string }

/** The sentence of a match reason, with kinds of work, ways of organizing and days in words. */
export function matchSentence({ t, locale, modelName }: MatchWords, { key, params = {} }: Message): string {
  const words = { ...params }
  if (typeof params.industry === 'string') words.industry = t(`coaching.industry.${params.industry}`)
  if (typeof params.model === 'string') words.model = modelName(params.model)
  if (typeof params.until === 'string')
    words.until = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(params.until),
    )
  return t(key, words)
}

/** Languages by the names they have in the reader's language, joined as a list. */
export function languageList(locale: string, codes: readonly string[]): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    codes.map((code) => names.of(code) ?? code),
  )
}

/** What the clock of a zone is called, such as "Eastern Time"; the city for zones that have no such name. */
export function zoneWords(locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(0)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
