import { COMMON_PASSPHRASES } from './common-passphrases'

const PASSPHRASE_MIN = 15
const PASSPHRASE_MAX = 128

/** The form in which a passphrase is hashed and compared: NFKC once, nothing cut off. */
export const normalPassphrase = (typed: string): string => typed.normalize('NFKC')

type Fault = 'access.passphrase.too_short' | 'access.passphrase.too_long' | 'access.passphrase.too_common'

/** Why a passphrase cannot be used, as a message key; `null` when it can. Any characters, no rules of composition. */
export function passphraseFault(typed: string): Fault | null {
  const passphrase = normalPassphrase(typed)
  const { length } = [...passphrase]
  if (length < PASSPHRASE_MIN) return 'access.passphrase.too_short'
  if (length > PASSPHRASE_MAX) return 'access.passphrase.too_long'
  return isCommon(passphrase) ? 'access.passphrase.too_common' : null
}

/** Few different characters, or nothing but known words, digits and spaces. */
function isCommon(passphrase: string): boolean {
  const letters = passphrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{L}]/gu, '')
  if (new Set(passphrase.toLowerCase()).size < 6) return true
  let rest = letters
  for (const word of COMMON_PASSPHRASES) rest = rest.replaceAll(word, '')
  return rest.length < 4
}
