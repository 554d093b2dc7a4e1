import { randomInt } from 'node:crypto'
import { isCrockford, readCrockford } from '@/lib/crockford'

const CODE_LENGTH = 8
const MINUTE_MS = 60_000

/** How long the two forms of an invite live, and how often a typed code may be wrong. */
export const INVITE_LIFE = { codeMs: 10 * MINUTE_MS, linkMs: 24 * 60 * MINUTE_MS, tries: 5 } as const

/** The two digits that both people see, from 10 to 99. */
export const newCheckDigits = (): string => String(randomInt(10, 100))

export type TypedInvite = { number: string; code: string }

/** What somebody typed, in one field or two; `null` when it cannot be an invite. */
export function readTypedInvite(typed: string): TypedInvite | null {
  const [, number = '', rest = ''] = /^\s*(\d{5})[\s\-–.]*(.*)$/s.exec(typed.normalize('NFKC')) ?? []
  const code = readCrockford(rest)
  return number && isCrockford(code, CODE_LENGTH) ? { number, code } : null
}
