import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from './language'

export type Catalogue = Record<string, Record<string, unknown>>

const ROOT = join(process.cwd(), 'messages')

const read = (language: Language): Catalogue =>
  Object.fromEntries(
    readdirSync(join(ROOT, language))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(ROOT, language, file), 'utf8'))]),
  )

const loaded = new Map<Language, Catalogue>()

/** All messages of a language, one namespace a file in `messages/<language>/`. Read once a process. */
export function catalogue(language: Language): Catalogue {
  const known = loaded.get(language)
  if (known) return known
  const fresh = read(language)
  loaded.set(language, fresh)
  return fresh
}
