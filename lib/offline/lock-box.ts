import { PIN_TRIES } from '@/lib/access/pin'
import { openSealed, sealTo } from './lock-box-seal'
import { type LockBox, withBoxes } from './lock-box-store'
import {
  decoyWrap,
  makeBrowserKey,
  unwrapByPin,
  unwrapBySecret,
  wrapByPin,
  wrapBySecret,
} from './lock-box-wrap'
import { askPhoneSecret } from './phone-secret'

/** A lock box that is open, for as long as the page holds it. */
export type OpenBox = {
  /** Opens what {@link sealToBox} sealed. Throws for what was sealed to another box. */
  open<Value>(bytes: Uint8Array<ArrayBuffer>): Promise<Value>
  /** It was opened by the PIN for emergencies: everything that it held is gone. */
  emptied: boolean
}

type AskSecret = (deviceId: string) => Promise<Uint8Array<ArrayBuffer> | null>

/** The public half of a profile's lock box, to which anything can be sealed at any time; `null` before there is one. */
export async function lockBoxOf(deviceId: string): Promise<{ publicKey: JsonWebKey } | null> {
  const box = await readBox(deviceId)
  return box && { publicKey: box.publicKey }
}

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
  const name = new TextEncoder().encode(what)
  if (name.length > 255) throw new RangeError('A name of at most 255 bytes')
  const sealed = await sealTo(box.publicKey, `${deviceId}|${what}`, value)
  return new Uint8Array([name.length, ...name, ...sealed])
}

/**
 * Opens the lock box by PIN, with or without signal. Every try counts before it is made; the tenth wrong one in a row destroys the
 * box and all that is sealed to it, and never the waiting entries. `no_pin`: there is no box, or no PIN was set.
 */
export async function openBoxWithPin(
  deviceId: string,
  pin: string,
): Promise<OpenBox | 'wrong' | 'destroyed' | 'no_pin'> {
  const box = await countTry(deviceId)
  if (!box?.byPin) return 'no_pin'
  const secret = box.tries > PIN_TRIES ? null : await unwrapByPin(box.browserKey, pin, box.byPin)
  if (secret) {
    await forgetTries(deviceId)
    return openWith(deviceId, secret)
  }
  if (box.tries < PIN_TRIES) return 'wrong'
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

/** Destroys a profile's lock box and all that is sealed to it: list, drafts, entries that came back. Waiting entries stay. */
export const destroyBox = (deviceId: string): Promise<void> =>
  withBoxes(async (db) => {
    const transaction = db.transaction(['boxes', 'kept'], 'readwrite', { durability: 'strict' })
    await transaction.objectStore('boxes').delete(deviceId)
    const kept = transaction.objectStore('kept')
    for (const key of await kept.index('deviceId').getAllKeys(deviceId)) await kept.delete(key)
    await transaction.done
  })

const readBox = async (deviceId: string): Promise<LockBox | null> =>
  (await withBoxes((db) => db.get('boxes', deviceId))) ?? null

const writeBox = (box: LockBox): Promise<void> =>
  withBoxes(async (db) => {
    const transaction = db.transaction('boxes', 'readwrite', { durability: 'strict' })
    await transaction.store.put(box)
    await transaction.done
  })

/** The box as it is after this try was counted. */
const countTry = (deviceId: string): Promise<LockBox | null> =>
  withBoxes(async (db) => {
    const transaction = db.transaction('boxes', 'readwrite', { durability: 'strict' })
    const box = await transaction.store.get(deviceId)
    if (box?.byPin) {
      box.tries += 1
      await transaction.store.put(box)
    }
    await transaction.done
    return box ?? null
  })

async function forgetTries(deviceId: string): Promise<void> {
  const box = await readBox(deviceId)
  if (box) await writeBox({ ...box, tries: 0 })
}

async function newBox(deviceId: string, phoneSecret: Uint8Array<ArrayBuffer>) {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const browserKey = await makeBrowserKey()
  const box: LockBox = {
    deviceId,
    publicKey: await crypto.subtle.exportKey('jwk', pair.publicKey),
    browserKey,
    bySecret: await wrapBySecret(phoneSecret, secret),
    byPin: null,
    byOther: await decoyWrap(browserKey, secret.length),
    tries: 0,
  }
  return { box, secret }
}

async function secretOnline(deviceId: string, ask: AskSecret): Promise<Uint8Array<ArrayBuffer> | null> {
  const box = await readBox(deviceId)
  const phoneSecret = box && (await ask(deviceId))
  return phoneSecret ? unwrapBySecret(phoneSecret, box.bySecret) : null
}

async function openWith(deviceId: string, secret: Uint8Array<ArrayBuffer>): Promise<OpenBox> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const privateKey = await crypto.subtle.importKey('pkcs8', secret, curve, false, ['deriveBits'])
  return {
    emptied: false,
    open: (bytes) => {
      const end = 1 + (bytes[0] ?? 0)
      const what = new TextDecoder().decode(bytes.slice(1, end))
      return openSealed(privateKey, `${deviceId}|${what}`, bytes.slice(end))
    },
  }
}
