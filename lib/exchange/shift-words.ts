import { normalName } from '@/lib/workers/normal-name'

const WORDS = {
  day: 'day|days|day shift|morning|mornings|am|first|1st|first shift|1st shift|1|manana|mananas|dia|de dia|matutino|primer turno|turno de la manana',
  evening:
    'evening|evenings|eve|afternoon|afternoons|pm|second|2nd|swing|second shift|2nd shift|2|tarde|tardes|vespertino|segundo turno|turno de la tarde',
  night:
    'night|nights|night shift|overnight|overnights|graveyard|third|3rd|third shift|3rd shift|3|noc|noche|noches|nocturno|de noche|tercer turno|turno de la noche',
  weekend: 'weekend|weekends|fin de semana|fines de semana',
} as const

const SHIFT_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([shift, words]) => words.split('|').map((word) => [word, shift] as const)),
)

/** A key that is the same for all everyday words for one shift (`nights`, `3rd shift`, `noche`), or the folded text. */
export const shiftKey = (text: string): string => SHIFT_BY_WORD.get(normalName(text)) ?? normalName(text)

/** Whether a text is an everyday word for a shift. Bare digits are not enough. */
export const isShiftWord = (text: string): boolean =>
  /\p{L}/u.test(text) && SHIFT_BY_WORD.has(normalName(text))
