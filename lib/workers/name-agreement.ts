import { distance } from 'fastest-levenshtein'
import { longForms } from './short-forms'
import { soundKey } from './sound-key'

/** One word of a normal name with what it is compared by, worked out once. */
export type NameWord = { text: string; sound: string; longs: readonly string[] }

/** Works out what a normal name word is compared by. */
export const nameWord = (text: string): NameWord => ({ text, sound: soundKey(text), longs: longForms(text) })

/** Why two words of two names are taken for the same; also the last part of a message key. */
export type AgreementReason = 'same_name' | 'initial' | 'typo' | 'sounds_alike' | 'short_form' | 'cut_short'

export type WordAgreement = { weight: number; reason: AgreementReason }

/** How strongly two normal name words speak for the same person, in bits; `null` when they do not. Symmetric. */
function agreeWords(one: NameWord, other: NameWord): WordAgreement | null {
  const [short, long] = one.text.length <= other.text.length ? [one.text, other.text] : [other.text, one.text]
  if (short === long) return { weight: short.length === 1 ? 2 : 4, reason: 'same_name' }
  if (short.length === 1) return long.startsWith(short) ? { weight: 1.5, reason: 'initial' } : null
  if (areShortForms(one, other)) return { weight: 3, reason: 'short_form' }
  if (one.sound === other.sound) return { weight: 3, reason: 'sounds_alike' }
  if (
    short.length >= 4 &&
    long.length - short.length <= 2 &&
    distance(short, long) <= (short.length >= 8 ? 2 : 1)
  )
    return { weight: 3, reason: 'typo' }
  if (short.length >= 3 && long.startsWith(short)) return { weight: 2, reason: 'cut_short' }
  return null
}

/** Whether one is an everyday short form of the other, or both are of the same name. */
const areShortForms = (one: NameWord, other: NameWord): boolean =>
  one.longs.some((name) => name === other.text || other.longs.includes(name)) ||
  other.longs.includes(one.text)

export type PartsAgreement = {
  weight: number
  pairs: { one: number; other: number; reason: AgreementReason }[]
}

const CONTRADICTION = -4
const MISSING_PART = -0.5
const MOST_PARTS = 6

/**
 * The best pairing of the words of two names, wherever they stand: surnames and given names change places, second
 * surnames fall away. Words left over on both sides contradict each other, words on one side only are missing.
 */
export function agreeParts(one: readonly NameWord[], other: readonly NameWord[]): PartsAgreement {
  const left = one.slice(0, MOST_PARTS)
  const right = other.slice(0, MOST_PARTS)
  const agreements = left.map((a) => right.map((b) => agreeWords(a, b)))
  const best = bestPairing(agreements, right.length, 0, new Set())
  const unpairedLeft = left.length - best.pairs.length
  const unpairedRight = right.length - best.pairs.length
  const contradictions = Math.min(unpairedLeft, unpairedRight)
  const missing = Math.max(unpairedLeft, unpairedRight) - contradictions
  return { ...best, weight: best.weight + contradictions * CONTRADICTION + missing * MISSING_PART }
}

function bestPairing(
  agreements: (WordAgreement | null)[][],
  width: number,
  row: number,
  used: Set<number>,
): PartsAgreement {
  const options = agreements[row]
  if (!options) return { weight: 0, pairs: [] }
  let best = bestPairing(agreements, width, row + 1, used)
  for (let column = 0; column < width; column++) {
    const agreement = options[column]
    if (!agreement || used.has(column)) continue
    used.add(column)
    const rest = bestPairing(agreements, width, row + 1, used)
    used.delete(column)
    const weight = rest.weight + agreement.weight
    if (weight > best.weight)
      best = { weight, pairs: [{ one: row, other: column, reason: agreement.reason }, ...rest.pairs] }
  }
  return best
}
