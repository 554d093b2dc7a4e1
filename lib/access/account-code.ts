import { randomBytes, randomInt } from 'node:crypto'
import { quietWord } from '@/lib/drives/quiet-words'

/**
 * A new code for signing in by passphrase, such as `ALDER-482137`. Not a secret, and it says nothing about the person. Six digits,
 * so that nobody meets an account by trying.
 */
export const newAccountCode = (): string =>
  `${quietWord(randomBytes(1)[0] ?? 0)}-${randomInt(100_000, 1_000_000)}`

/** What somebody typed as an account code: upper case, one dash, whatever stood between word and digits. */
export function readAccountCode(typed: string): string {
  const [, word = '', digits = ''] = /^\s*([a-z]+)[^a-z0-9]*(\d+)\s*$/i.exec(typed.normalize('NFKC')) ?? []
  return `${word.toUpperCase()}-${digits}`
}
