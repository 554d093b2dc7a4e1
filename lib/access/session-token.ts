import { createHash, randomBytes } from 'node:crypto'

/** A new token of 256 bits, 64 hex digits, and the hash that the database keeps in its place. */
export function newSessionToken(): { token: string; hash: Buffer } {
  const bytes = randomBytes(32)
  return { token: bytes.toString('hex'), hash: sha256(bytes) }
}

/** SHA-256: enough for secrets of 112 random bits and more, which nobody can guess. Never for what people remember. */
export const sha256 = (value: string | Uint8Array): Buffer => createHash('sha256').update(value).digest()
