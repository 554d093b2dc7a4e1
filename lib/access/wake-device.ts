import 'server-only'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { v7 } from 'uuid'
import { withoutSession } from '@/lib/db/without-session'
import { takeChallenge } from './challenge'
import { isSignedByDevice } from './device-signature'
import { readUsedPasskey } from './passkey'
import { PIN_TRIES } from './pin'
import { SESSION_TIMES } from './session-times'
import { newSessionToken } from './session-token'
import { slowVerify } from './slow-hash'

/** A locked or sleeping browser that asks to go on. `signature` is its device key's over `renew|challenge|device id`. */
export type WakeRequest = {
  deviceId: string
  challenge: string
  signature: string
  proof: { pin: string } | { assertion: AuthenticationResponseJSON }
}

type Sleeping = {
  userId: string
  publicKey: Buffer
  pinId: string | null
  pinHash: Buffer | null
  pinTries: number | null
}
type Proven = { credentialId: string; counter: number }

/** Why a browser stays locked. `pin_over`: too many wrong PINs, now only a full sign-in opens it. */
export type WakeRefusal = 'device_revoked' | 'wrong' | 'pin_over'

/**
 * Opens a new session on an enrolled browser: by passkey a full and fresh one, by PIN one for the own list and the log. Every earlier
 * session of that browser ends.
 */
export async function wakeDevice(
  request: WakeRequest,
): Promise<{ token: string; level: 'full' | 'list' } | WakeRefusal> {
  const { deviceId, challenge, signature, proof } = request
  const [device] = await withoutSession<Sleeping>`
    select user_id as "userId", public_key as "publicKey", pin_id as "pinId", pin_hash as "pinHash", pin_tries as "pinTries"
    from app.sleeping_device(${deviceId}, ${SESSION_TIMES.deviceSilentMs / 1000})`
  if (!device) return 'device_revoked'
  if (!isSignedByDevice(device.publicKey, `renew|${challenge}|${deviceId}`, signature)) return 'wrong'

  const proven =
    'pin' in proof ? await byPin(device, challenge, proof.pin) : await byPasskey(device, proof.assertion)
  return typeof proven === 'string' ? proven : open(deviceId, proven)
}

async function byPin(device: Sleeping, challenge: string, pin: string): Promise<Proven | WakeRefusal> {
  if (!device.pinId || !device.pinHash || !(await takeChallenge(withoutSession, 'renew', challenge)))
    return 'wrong'
  const [allowed] = await withoutSession<{
    may: boolean
  }>`select app.try_pin(${device.pinId}, ${PIN_TRIES}) as may`
  if (!allowed?.may) return 'pin_over'
  if (await slowVerify(device.pinHash.toString(), pin)) return { credentialId: device.pinId, counter: 0 }
  return (device.pinTries ?? 0) + 1 >= PIN_TRIES ? 'pin_over' : 'wrong'
}

async function byPasskey(
  device: Sleeping,
  assertion: AuthenticationResponseJSON,
): Promise<Proven | WakeRefusal> {
  const used = await readUsedPasskey(withoutSession, 'renew', assertion)
  return used?.userId === device.userId ? used : 'wrong'
}

async function open(
  deviceId: string,
  { credentialId, counter }: Proven,
): Promise<{ token: string; level: 'full' | 'list' } | WakeRefusal> {
  const { token, hash } = newSessionToken()
  const { enrolledIdleMs, absoluteMs } = SESSION_TIMES
  const [row] = await withoutSession<{ level: 'full' | 'list' | null }>`
    select app.wake_device(${deviceId}, ${credentialId}, ${counter}, ${v7()}, ${hash}, ${enrolledIdleMs / 1000}, ${absoluteMs / 1000}) as level`
  return row?.level ? { token, level: row.level } : 'wrong'
}
