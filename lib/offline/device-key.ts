import { type DBSchema, openDB } from 'idb'
import { v7 } from 'uuid'
import { refuseWhenErased } from './erased'

/** The key that makes a browser an enrolled device. The private half never leaves the browser: it cannot be exported. */
export type DeviceKey = { deviceId: string; userId: string; publicKey: string; privateKey: CryptoKey }

interface Devices extends DBSchema {
  keys: { key: string; value: DeviceKey; indexes: { userId: string } }
}

async function database() {
  refuseWhenErased()
  return openDB<Devices>('device', 1, {
    upgrade: (db) =>
      db.createObjectStore('keys', { keyPath: 'deviceId' }).createIndex('userId', 'userId', { unique: true }),
    // A wipe must not wait for a page that is still open.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })
}

/** The key of this browser for a user, made on first use. Several people can share a phone, each with a key of their own. */
export async function deviceKeyOf(userId: string): Promise<DeviceKey> {
  const db = await database()
  return (await db.getFromIndex('keys', 'userId', userId)) ?? replaceDeviceKey(userId)
}

/** A new key in place of an old one: when the old one was revoked, or is not known to the server. */
export async function replaceDeviceKey(userId: string): Promise<DeviceKey> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign', 'verify'],
  )
  const spki = toBase64Url(await crypto.subtle.exportKey('spki', publicKey))
  const key: DeviceKey = { deviceId: v7(), userId, publicKey: spki, privateKey }

  const transaction = (await database()).transaction('keys', 'readwrite', { durability: 'strict' })
  const old = await transaction.store.index('userId').getKey(userId)
  if (old) await transaction.store.delete(old)
  await transaction.store.put(key)
  await transaction.done
  return key
}

/** The keys of everybody who enrolled on this browser; empty before anybody did. */
export const deviceKeys = async (): Promise<DeviceKey[]> => (await database()).getAll('keys')

/** Forgets the key of a user, so that this browser has to sign in in full again. */
export async function forgetDeviceKey(deviceId: string): Promise<void> {
  await (await database()).delete('keys', deviceId)
}

/** An ECDSA P-256 signature with SHA-256 over `text`, 64 bytes in base64url. */
export async function signAsDevice({ privateKey }: DeviceKey, text: string): Promise<string> {
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  return toBase64Url(await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(text)))
}

function toBase64Url(bytes: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
