/** Crockford's base 32: no I, L, O or U, so that a code read aloud or off paper cannot be mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** One character for every byte; 5 of its 8 bits count, evenly. */
export const crockford = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('')

/** What somebody typed, as the code it stands for: no spaces or dashes, upper case, O as 0, I and L as 1. */
export function readCrockford(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/** A code in groups of four, for reading aloud and for paper. */
export const inGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** Whether `code` (as {@link readCrockford} answers it) is a code of this many characters. */
export const isCrockford = (code: string, length: number): boolean =>
  code.length === length && [...code].every((character) => ALPHABET.includes(character))

/** A whole number from 0 on in so many characters, the weightiest first. */
export const toCrockford = (value: number, length: number): string =>
  Array.from({ length }, (_, at) => ALPHABET[Math.floor(value / 32 ** (length - 1 - at)) % 32]).join('')

/** The whole number that these characters stand for; `null` where one of them is none of ours. */
export function fromCrockford(code: string): number | null {
  const digits = [...code].map((character) => ALPHABET.indexOf(character))
  return digits.includes(-1) ? null : digits.reduce((value, digit) => value * 32 + digit, 0)
}
