import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DriveWords, PLAIN_WORDS } from '@/lib/drives/drive-words'
import { fillWords } from './fill-words'
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

const written = new Map<Language, Catalogue>()
const filled = new Map<string, Catalogue>()

/** All messages of a language as they are written, with room for the words of a drive. Read once a process. */
export function writtenCatalogue(language: Language): Catalogue {
  const known = written.get(language)
  if (known) return known
  const fresh = read(language)
  written.set(language, fresh)
  return fresh
}

/** All messages of a language, one namespace a file in `messages/<language>/`, in the words of a drive. Made once a process and wording. */
export function catalogue(language: Language, words: DriveWords = PLAIN_WORDS): Catalogue {
  const key = [language, words.committee, words.members, words.cards].join()
  const known = filled.get(key)
  if (known) return known
  const messages = writtenCatalogue(language)
  const fresh = fillWords(messages, termsOf(messages, words))
  filled.set(key, fresh)
  return fresh
}

/** The texts of the chosen terms, out of the catalogue itself. */
const termsOf = ({ words: texts }: Catalogue, words: DriveWords): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).map(([word, choice]) => [
      word,
      (texts as Record<string, Record<string, string>>)[word]?.[choice] ?? choice,
    ]),
  )
