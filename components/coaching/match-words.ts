import type { Message } from '@/lib/errors'
import { clockInWords } from '@/lib/i18n/zone-in-words'

type Translate = (key: string, params?: Record<string, string | number>) => string

/** How the sentence of a match reason gets its words: `t` reads the whole catalogue. */
export type MatchWords = { t: Translate; locale: string; modelName: (id: string) => string }

/** The sentence of a match reason, with kinds of work, ways of organizing and days in words. */
export function matchSentence({ t, locale, modelName }: MatchWords, { key, params = {} }: Message): string {
  const words = { ...params }
  if (typeof params.industry === 'string') words.industry = t(`coaching.industry.${params.industry}`)
  if (typeof params.model === 'string') words.model = modelName(params.model)
  if (typeof params.until === 'string') words.until = days(locale).format(new Date(params.until))
  return t(key, words)
}

/** What the queue may say of a drive. */
export type MatchFactsOf = {
  languages: readonly string[]
  needs: readonly string[]
  timeZone: string
  industry: string | null
  sizeBand: string | null
}

/** Needs, languages, zone by the rules of the moment `at`, field of work and size band, each with its name. */
export function factsInWords(
  { t, locale }: Pick<MatchWords, 't' | 'locale'>,
  { languages, needs, timeZone, industry, sizeBand }: MatchFactsOf,
  at: Date,
): [name: string, value: string][] {
  const needed = needs.map((need) => t(`coaching.need.${need}`))
  return [
    [t('coaching.queue.needs'), joinedList(locale, needed)],
    [t('coaching.queue.speaks'), languageList(locale, languages)],
    [t('coaching.queue.lives'), clockInWords(timeZone, locale, at)],
    [t('coaching.queue.field'), industry ? t(`coaching.industry.${industry}`) : t('coaching.queue.unknown')],
    [t('coaching.queue.size'), sizeBand ? t(`coaching.size.${sizeBand}`) : t('coaching.queue.unknown')],
  ]
}

/** Languages by the names they have in the reader's language, joined as a list. */
export function languageList(locale: string, codes: readonly string[]): string {
  const names = languageNames(locale)
  return joinedList(
    locale,
    codes.map((code) => names.of(code) ?? code),
  )
}

/** Several words as one list: "one, two, and three". */
export const joinedList = (locale: string, words: readonly string[]): string => lists(locale).format(words)

// A board says these for dozens of groups, and each of them takes longer to make than to use.
const languageNames = oncePerLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }))
const lists = oncePerLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const days = oncePerLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
)

function oncePerLocale<Value>(make: (locale: string) => Value): (locale: string) => Value {
  const made = new Map<string, Value>()
  return (locale) => {
    const value = made.get(locale) ?? make(locale)
    made.set(locale, value)
    return value
  }
}
