/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
}

/** Small words inside surnames that lists add and drop at will. */
const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'e', 'da', 'do', 'dos', 'van', 'von'])

/**
 * A name as search and comparison see it: no accents (ñ is n), no case, no apostrophes or full stops, hyphens as
 * spaces. Never shown and never stored.
 */
export function normalName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłıþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a normal name that tell people apart: without *de*, *la* and the like, unless nothing else is left. */
export function nameParts(text: string): string[] {
  const words = normalName(text).split(' ').filter(Boolean)
  const telling = words.filter((word) => !PARTICLES.has(word))
  return telling.length > 0 ? telling : words
}
