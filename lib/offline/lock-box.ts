import { PIN_TRIES } from '@/lib/access/pin'
import { newBox, type OpenBox, openWith, sealInto } from './lock-box-open'
import { countTry, destroyBox, readBox, writeBox } from './lock-box-store'
import { unwrapByPin, unwrapBySecret, wrapByPin } from './lock-box-wrap'
import { askPhoneSecret } from './phone-secret'
import { emptyProfile } from './pin-emergency'

export type { OpenBox } from './lock-box-open'
export { destroyBox } from './lock-box-store'

type AskSecret = (deviceId: string) => Promise<Uint8Array<ArrayBuffer> | null>

/** The public half of a profile's lock box, to which anything can be sealed at any time; `null` before there is one. */
export async function lockBoxOf(deviceId: string): Promise<{ publicKey: JsonWebKey } | null> {
  const box = await readBox(deviceId)
  return box && { publicKey: box.publicKey }
}

/** Whether a PIN opens this profile without signal. */
export const hasBoxPin = async (deviceId: string): Promise<boolean> =>
  Boolean((await readBox(deviceId))?.byPin)

/**
 * Makes the lock box of the profile that is signed in, or finds it there. `null` without signal or without its live session: the
 * server's half of the second way in is needed. A box whose server secret has changed opens no more and is replaced.
 */
export async function makeLockBox(
  deviceId: string,
  ask: AskSecret = askPhoneSecret,
): Promise<{ publicKey: JsonWebKey } | null> {
  const phoneSecret = await ask(deviceId)
  if (!phoneSecret) return lockBoxOf(deviceId)
  const old = await readBox(deviceId)
  if (old && (await unwrapBySecret(phoneSecret, old.bySecret))) return { publicKey: old.publicKey }
  if (old) await destroyBox(deviceId)
  const { box } = await newBox(deviceId, phoneSecret)
  await writeBox(box)
  return { publicKey: box.publicKey }
}

/** Seals `value` to a profile's lock box, open or not. `what` says what it is. Throws without a lock box. */
export async function sealToBox(
  deviceId: string,
  what: string,
  value: unknown,
): Promise<Uint8Array<ArrayBuffer>> {
  const box = await readBox(deviceId)
  if (!box) throw new RangeError('This profile has no lock box')
  return sealInto(box, what, value)
}

/**
 * Opens the lock box by PIN, with or without signal. Every try counts before it is made; the tenth wrong one in a row destroys the
 * box and all that is sealed to it, and never the waiting entries. The PIN for emergencies erases everything of this profile and
 * opens what is then an empty box. `no_pin`: there is no box, or no PIN was set.
 */
export async function openBoxWithPin(
  deviceId: string,
  pin: string,
): Promise<OpenBox | 'wrong' | 'destroyed' | 'no_pin'> {
  const box = await countTry(deviceId)
  if (!box?.byPin) return 'no_pin'
  if (box.tries <= PIN_TRIES) {
    const secret = await unwrapByPin(box.browserKey, pin, box.byPin)
    if (secret) {
      await forgetTries(deviceId)
      return openWith(deviceId, secret)
    }
    if (await unwrapByPin(box.browserKey, pin, box.byOther)) return emptyProfile(deviceId, pin)
    if (box.tries < PIN_TRIES) return 'wrong'
  }
  await destroyBox(deviceId)
  return 'destroyed'
}

/** Opens the lock box for a live session of this very profile; `null` without signal, session or box. */
export async function openBoxOnline(
  deviceId: string,
  ask: AskSecret = askPhoneSecret,
): Promise<OpenBox | null> {
  const secret = await secretOnline(deviceId, ask)
  return secret && openWith(deviceId, secret)
}

/** Sets or changes the PIN of the lock box, which is made if need be. False without signal or without a live session of this profile. */
export async function setBoxPin(
  deviceId: string,
  pin: string,
  ask: AskSecret = askPhoneSecret,
): Promise<boolean> {
  if (!(await makeLockBox(deviceId, ask))) return false
  const secret = await secretOnline(deviceId, ask)
  const box = await readBox(deviceId)
  if (!secret || !box) return false
  await writeBox({ ...box, byPin: await wrapByPin(box.browserKey, pin, secret), tries: 0 })
  return true
}

async function forgetTries(deviceId: string): Promise<void> {
  const box = await readBox(deviceId)
  if (box) await writeBox({ ...box, tries: 0 })
}

async function secretOnline(deviceId: string, ask: AskSecret): Promise<Uint8Array<ArrayBuffer> | null> {
  const box = await readBox(deviceId)
  const phoneSecret = box && (await ask(deviceId))
  return phoneSecret ? unwrapBySecret(phoneSecret, box.bySecret) : null
}
