import { Secret, TOTP } from 'otpauth'

const PERIOD_S = 30
const SEED_BYTES = 20

/** A new seed of 160 bits, as people type it: base 32. */
export const newTotpSeed = (): string => new Secret({ size: SEED_BYTES }).base32

/** The address that authenticator apps read from a QR code. The name in it is neutral: others see it in the app's list. */
export const totpAddress = (seed: string, accountCode: string): string =>
  clockOf(seed, accountCode).toString()

/**
 * The time step that a six-digit code belongs to, at most one before or after the current one; `null` when it belongs to none.
 *
 * Each step opens once: whoever calls must refuse a step that is not later than the last one used.
 */
export function totpStep(seed: string, typed: string, now: Date): number | null {
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const timestamp = now.getTime()
  const delta = clockOf(seed, '').validate({ token, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_S) + delta
}

const clockOf = (seed: string, label: string): TOTP =>
  new TOTP({
    issuer: 'Notebook',
    label,
    secret: Secret.fromBase32(seed),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
  })
