import { normalName } from './normal-name'
import type { WorkerName } from './worker-name'

/** Given names that usually come before a second one: never cut behind them. */
const PAIRED = new Set(['maria', 'jose', 'juan', 'ana', 'luis', 'jean', 'mary', 'carlos', 'rosa', 'marie'])
const SECONDS = new Set(
  `jose maria luis carlos luisa manuel antonio pablo angel elena isabel teresa jesus guadalupe fernanda cruz ramon
   fernando alberto miguel pedro paul pierre claude ann anne lou beth jo`.split(/\s+/),
)
/** Words that begin what people are called, not a given name: *Big Lou*, *Tía Rosa*, *El Flaco*. */
const NICKNAME_STARTS = new Set(
  'big little lil tall old crazy auntie uncle el la doña tia tio flaco gordo viejo vieja abuela abuelo'
    .split(' ')
    .map(normalName),
)
/** Small words inside surnames; any other small word tells who is meant: *Joe from the dock*. */
const SURNAME_LINKS = new Set(
  'de del della la las los le y da das di do dos e van von der den ter bin al el'.split(' '),
)
const LINKS = new Set(['de', 'del', 'la', 'las', 'los', 'y'])

/**
 * Cuts a name written in one piece. `Álvarez Ruiz, José` has its surname first; a nickname stands in quotation marks
 * or brackets; paired given names (*María José*) stay together; one word alone is the first name. What reads like a nickname of
 * several words stays whole, so that nobody sees *Big L.*
 */
export function splitName(text: string): WorkerName {
  const { rest, nick } = takeNickname(text.replace(/\s+/g, ' ').trim())
  const [family, given, ...more] = rest.split(',').map((part) => part.trim())
  if (family && given && more.length === 0) return { first: ownCase(given), last: ownCase(family), nick }
  const words = rest.split(' ').filter(Boolean)
  if (nick === null && isNickname(words)) return { first: null, last: null, nick: rest }
  const cut = givenWords(words)
  const first = ownCase(words.slice(0, cut).join(' '))
  return { first: first || null, last: ownCase(words.slice(cut).join(' ')) || null, nick }
}

function takeNickname(text: string): { rest: string; nick: string | null } {
  const found = /[“"(«]([^”")»]{1,60})[”")»]/.exec(text)
  if (!found) return { rest: text, nick: null }
  const rest = text.replace(found[0], ' ').replace(/\s+/g, ' ').trim()
  return { rest, nick: found[1]?.trim() || null }
}

function isNickname([first = '', ...others]: string[]): boolean {
  if (others.length === 0) return false
  const isSmall = (word: string) => /^\p{Ll}/u.test(word) && !SURNAME_LINKS.has(normalName(word))
  const isWrittenAsName = /^\p{Lu}/u.test(first)
  const startsAsOne = NICKNAME_STARTS.has(normalName(first)) && others.length === 1
  return startsAsOne || (isWrittenAsName && others.some(isSmall))
}

/** How many of the words are given names: two for a known pair when a surname is left over, else one. */
function givenWords(words: string[]): number {
  const [first = '', second = ''] = words.map(normalName)
  const isPair = PAIRED.has(first) && SECONDS.has(second) && words.length > 2
  if (first === 'maria' && LINKS.has(second)) {
    const linkedTo = words.findIndex((word, index) => index > 0 && !LINKS.has(normalName(word))) + 1
    if (linkedTo > 1 && linkedTo < words.length) return linkedTo
  }
  return isPair ? 2 : 1
}

/** Names shouted in capitals by a company's list are written as people write them; anything else stays as typed. */
function ownCase(name: string): string {
  if (name.length < 3 || name !== name.toUpperCase() || name === name.toLowerCase()) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=\S\s)(De|Del|La|Las|Los|Y)(?=\s)/g, (link) => link.toLowerCase())
}
