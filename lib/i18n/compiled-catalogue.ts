import compile from 'icu-minify/compile'
import { type Catalogue, catalogue } from './catalogue'
import type { Language } from './language'

type Messages = { readonly [key: string]: unknown }

const compiled = new Map<Language, Catalogue>()

/**
 * The catalogue in the short form that pages read: what ICU syntax means is worked out here, once a process, so that no phone
 * loads a parser for it. Next is told so by `precompile` in next.config.js; scripts and tests read the plain catalogue.
 */
export function compiledCatalogue(language: Language): Catalogue {
  const known = compiled.get(language)
  if (known) return known
  // Through text and back: the compiler's objects have no prototype, and React hands only plain ones to a phone.
  const fresh = JSON.parse(JSON.stringify(compileAll(catalogue(language)))) as Catalogue
  compiled.set(language, fresh)
  return fresh
}

const compileAll = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? compile(message) : compileAll(message as Messages),
    ]),
  )
