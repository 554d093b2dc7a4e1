import { randomBytes } from 'node:crypto'
import { crockford, inGroups, isCrockford, readCrockford } from '@/lib/crockford'

const LENGTH = 24

/** A printed code of 120 bits, in groups of four. Shown once. */
export const newRecoveryCode = (): string => inGroups(crockford(randomBytes(LENGTH)))

/** What somebody typed from paper, in the form that was hashed; `null` when it cannot be a code. */
export function readRecoveryCode(typed: string): string | null {
  const code = readCrockford(typed)
  return isCrockford(code, LENGTH) ? code : null
}
