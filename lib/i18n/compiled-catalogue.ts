import compile from 'icu-minify/compile'
import type { DriveWords } from '@/lib/drives/drive-words'
import { type Catalogue, catalogue } from './catalogue'
import type { Language } from './language'

type Messages = { readonly [key: string]: unknown }

const compiled = new WeakMap<Catalogue[string], Catalogue[string]>()
const whole = new WeakMap<Catalogue, Catalogue>()

/**
 * The catalogue in the short form that pages read: what ICU syntax means is worked out here, once a process, so that no phone
 * loads a parser for it. Next is told so by `precompile` in next.config.js; scripts and tests read the plain catalogue. Namespaces in
 * which no word of a drive stands are compiled once for all drives.
 */
export function compiledCatalogue(language: Language, words?: DriveWords): Catalogue {
  const messages = catalogue(language, words)
  const known = whole.get(messages)
  if (known) return known
  const fresh = Object.fromEntries(Object.entries(messages).map(([name, part]) => [name, compiledPart(part)]))
  whole.set(messages, fresh)
  return fresh
}

function compiledPart(part: Catalogue[string]): Catalogue[string] {
  const known = compiled.get(part)
  if (known) return known
  // Through text and back: the compiler's objects have no prototype, and React hands only plain ones to a phone.
  const fresh = JSON.parse(JSON.stringify(compileAll(part))) as Catalogue[string]
  compiled.set(part, fresh)
  return fresh
}

const compileAll = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? compile(message) : compileAll(message as Messages),
    ]),
  )
