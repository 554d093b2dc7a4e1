/** The languages of the interface. Catalogues: `messages/<language>/<namespace>.json`. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a language calls itself; never translated, so that readers find their own. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', es: 'Español' }

/** The region whose numbers and dates are shown with a language, until a person chooses another. */
export const FORMAT_LOCALES: Record<Language, string> = { en: 'en-US', es: 'es-US' }

/** Remembers the chosen language on this browser. Holds nothing else. */
export const LANGUAGE_COOKIE = 'language'

/** Whether `text` names a language that the interface speaks. */
export const isLanguage = (text: unknown): text is Language => LANGUAGES.includes(text as Language)

/** The language of a locale such as `es-US`; English for one that we do not speak. */
export function languageOf(locale: string): Language {
  const language = locale.split('-')[0]?.toLowerCase()
  return isLanguage(language) ? language : 'en'
}

/**
 * The language to answer in: the chosen one, else the first in `acceptLanguage` (the header as sent) that we speak, in the order
 * of its weights, else English.
 */
export function chooseLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(chosen)) return chosen
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';')
      const weight = options
        .find((option) => option.trim().startsWith('q='))
        ?.trim()
        .slice(2)
      return { language: tag.split('-')[0]?.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const first = wanted[0]?.language
  return isLanguage(first) ? first : 'en'
}
