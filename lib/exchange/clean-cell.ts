import type { CellFlaw } from './sheet'

export type CleanCell = {
  text: string
  flaw: CellFlaw | null
  /** How many invisible characters were taken out. */
  hidden: number
}

const CONTROL = /(?![\t\n\r])\p{Cc}/gu
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g
/** Joiners stay in scripts that are written with them. */
const STRAY_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}])[\u200C\u200D]/gu
const BROKEN = /\uFFFD|Ã[\u0080-\u00BF±©­³¡º]|â€[™œ“”¦]/
const FORMULA = /^[=@＝＠]|^[+\-＋－](?![\d\s().\-/]*$)/
const HALF = /\p{Cs}/u
const HALVES = /\p{Cs}/gu
const DASHES = /^[-–—]+$/

/**
 * A cell as it may be stored: composed (NFC), without control, direction and zero-width characters, single spaces.
 * What cannot be taken for certain keeps its text and gets a flaw.
 */
export function cleanCell(raw: string, maxCharacters: number): CleanCell {
  if (raw.length > maxCharacters) return { text: raw.slice(0, 80), flaw: 'too_long', hidden: 0 }
  if (raw.includes('\0')) return { text: raw.replaceAll('\0', ''), flaw: 'nul', hidden: 0 }
  if (HALF.test(raw)) return { text: raw.replace(HALVES, '\uFFFD'), flaw: 'half_character', hidden: 0 }
  const visible = raw.replace(CONTROL, '').replace(INVISIBLE, '').replace(STRAY_JOINER, '')
  const text = visible
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  return { text: DASHES.test(text) ? '' : text, flaw: flawOf(text), hidden: raw.length - visible.length }
}

function flawOf(text: string): CellFlaw | null {
  if (DASHES.test(text)) return null
  if (FORMULA.test(text)) return 'formula'
  if (BROKEN.test(text)) return 'broken_letters'
  return mixesScripts(text) ? 'mixed_scripts' : null
}

/** Whether one word mixes Latin letters with Greek or Cyrillic ones that look like them. */
const mixesScripts = (text: string): boolean =>
  text
    .split(/[\s\p{P}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
