import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { VaultError } from './vault-error'

/** What a phone sealed, and where it says it belongs: all of it is checked by the seal. */
export type SealedItem = { commandId: string; deviceId: string; kid: string; sealed: string }

/** The public half that phones seal to: `kid` names it, `jwk` is a P-256 point. */
export type SealingKey = { kid: string; jwk: JsonWebKey }

const POINT_BYTES = 65
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + POINT_BYTES + NONCE_BYTES

/** The public half of a pair, without the private number. */
export function sealingKeyOf(kid: string, pair: KeyObject): SealingKey {
  const { kty, crv, x, y } = createPublicKey(pair).export({ format: 'jwk' })
  return { kid, jwk: { kty, crv, x, y } }
}

/**
 * Opens `format(1) | ephemeral point(65) | nonce(12) | ciphertext | tag(16)` in base64url: ECDH on P-256 with a
 * key of one use, HKDF-SHA256, AES-256-GCM over JSON, bound to `command id|drive id|device id|kid`.
 *
 * @throws {VaultError} `unreadable` for anything but what one phone sealed for this very place.
 */
export function openWithPair(
  pair: KeyObject,
  driveId: string,
  { commandId, deviceId, kid, sealed }: SealedItem,
): unknown {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    if (bytes.readUInt8(0) !== 1) throw new VaultError('unreadable')
    const point = bytes.subarray(1, 1 + POINT_BYTES)
    const nonce = bytes.subarray(1 + POINT_BYTES, HEAD_BYTES)

    const shared = diffieHellman({ privateKey: pair, publicKey: publicKeyFrom(point) })
    const key = Buffer.from(hkdfSync('sha256', shared, point, `outbox|${kid}`, 32))
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher
      .setAAD(Buffer.from(`${commandId}|${driveId}|${deviceId}|${kid}`))
      .setAuthTag(bytes.subarray(-TAG_BYTES))
    const opened = Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES, -TAG_BYTES)), decipher.final()])
    return JSON.parse(opened.toString('utf8'))
  } catch {
    throw new VaultError('unreadable')
  }
}

/**
 * Seals to the public half of a pair what only its private half opens again: the server's own side of what phones do in
 * `lib/offline/seal-item.ts`, for a form that a browser sent without any script.
 */
export function sealToPair(
  pair: KeyObject,
  driveId: string,
  { commandId, deviceId, kid }: Omit<SealedItem, 'sealed'>,
  value: Buffer,
): Buffer {
  const once = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const { x = '', y = '' } = once.publicKey.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: createPublicKey(pair) })
  const key = Buffer.from(hkdfSync('sha256', shared, point, `outbox|${kid}`, 32))
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(
    Buffer.from(`${commandId}|${driveId}|${deviceId}|${kid}`),
  )
  const sealed = Buffer.concat([cipher.update(value), cipher.final()])
  return Buffer.concat([Buffer.from([1]), point, nonce, sealed, cipher.getAuthTag()])
}

function publicKeyFrom(point: Buffer): KeyObject {
  const half = (from: number) => point.subarray(from, from + 32).toString('base64url')
  return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: half(1), y: half(33) }, format: 'jwk' })
}
