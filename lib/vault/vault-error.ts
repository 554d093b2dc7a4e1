/**
 * Why the vault refused. `unreadable` covers every way in which bytes can be wrong (moved, changed, cut, sealed
 * by another key), so that nobody learns which; `withheld` is a key that this session's kind is never given.
 */
export type VaultRefusal = 'unreadable' | 'missing_key' | 'burned' | 'withheld'

/** Thrown by the vault. Carries no words and no bytes, so that it can be logged. */
export class VaultError extends Error {
  readonly code: VaultRefusal

  constructor(code: VaultRefusal) {
    super(`vault: ${code}`)
    this.name = 'VaultError'
    this.code = code
  }
}
