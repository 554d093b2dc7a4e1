import type { PreparedRecord } from './duplicate-score'
import type { NameWord } from './name-agreement'
import { soundKey } from './sound-key'

/**
 * Under which keys a record is filed, and under which it looks for others. Two names of several words have to agree in two
 * of them; a name of one word, or one with initials, has to look further.
 */
export type BlockKeys = { filed: Set<string>; sought: Set<string> }

/** The keys of a record; two records that may mean one person share one, whichever of them is filed first. */
export function blockKeys({ contactKeys, variants }: PreparedRecord): BlockKeys {
  const filed = new Set<string>()
  const sought = new Set<string>()
  const both = (key: string) => {
    filed.add(key)
    sought.add(key)
  }
  for (const contact of contactKeys) both(`contact:${contact}`)
  for (const parts of variants) {
    const words = parts.map(waysToSay)
    const texts = parts.map(({ text }) => text)
    both(`whole:${texts.toSorted().join(' ')}`)
    for (const key of pairKeys(words)) both(key)
    const isSolo = parts.length === 1
    for (const { sounds, start } of words) {
      for (const key of [...sounds.map((sound) => `sound:${sound}`), `start:${start}`]) {
        filed.add(isSolo ? `solo-${key}` : `one-of-${key}`)
        sought.add(`solo-${key}`)
        if (isSolo) sought.add(`one-of-${key}`)
      }
    }
    const isShortened = texts.some((text) => text.length === 1)
    for (const key of initialsOf(words)) {
      filed.add(isShortened ? `shortened-${key}` : `full-${key}`)
      sought.add(`shortened-${key}`)
      if (isShortened) sought.add(`full-${key}`)
    }
  }
  return { filed, sought }
}

type Word = { sounds: string[]; initials: string[]; start: string }

function waysToSay({ text: part, longs }: NameWord): Word {
  const forms = [part, ...longs]
  return {
    sounds: part.length === 1 ? [] : forms.map(soundKey),
    initials: [...new Set(forms.map((form) => form[0] ?? ''))],
    start: part.slice(0, 3),
  }
}

/** One word by its sound with the first letter of another: finds typing errors and short forms in either. */
function pairKeys(words: Word[]): string[] {
  return words.flatMap(({ sounds }, index) =>
    words.flatMap(({ initials }, other) =>
      other === index ? [] : sounds.flatMap((sound) => initials.map((initial) => `pair:${sound}|${initial}`)),
    ),
  )
}

function initialsOf(words: Word[]): string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .flatMap((other) =>
        one.initials.flatMap((a) => other.initials.map((b) => `initials:${[a, b].sort().join('')}`)),
      ),
  )
}
