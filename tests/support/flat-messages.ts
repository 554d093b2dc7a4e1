import { type Catalogue, catalogue } from '@/lib/i18n/catalogue'
import type { Language } from '@/lib/i18n/language'

/** All messages of a language by their dotted keys, the namespace first. */
export const flatMessages = (language: Language): Map<string, string> =>
  new Map(flatten(catalogue(language), ''))

function flatten(part: Catalogue[string], prefix: string): [string, string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[prefix + key, value]]
      : flatten(value as Catalogue[string], `${prefix}${key}.`),
  )
}
