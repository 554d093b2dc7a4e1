import { createPublicKey, type KeyObject, verify } from 'node:crypto'

/** Reading a key takes as long as checking with it, so those of the phones that were heard of last stay read. */
const MOST_KEYS = 500
const keys = new Map<string, KeyObject>()

/** Whether `text` was signed by the private half of a P-256 key in SPKI: 64 bytes, base64url. Anything malformed is a no. */
export function isSignedByDevice(publicKey: Uint8Array, text: string, signature: string): boolean {
  try {
    const bytes = Buffer.from(signature, 'base64url')
    return verify('sha256', Buffer.from(text), { key: keyOf(publicKey), dsaEncoding: 'ieee-p1363' }, bytes)
  } catch {
    return false
  }
}

function keyOf(publicKey: Uint8Array): KeyObject {
  const bytes = Buffer.from(publicKey)
  const name = bytes.toString('base64')
  const known = keys.get(name)
  if (known) return known
  const key = createPublicKey({ key: bytes, format: 'der', type: 'spki' })
  const [oldest] = keys.keys()
  if (oldest !== undefined && keys.size >= MOST_KEYS) keys.delete(oldest)
  keys.set(name, key)
  return key
}

/** Whether `text` is a public P-256 key in SPKI, base64url: the only kind of device key we take. */
export function readDevicePublicKey(text: string): Buffer | null {
  try {
    const bytes = Buffer.from(text, 'base64url')
    const key = createPublicKey({ key: bytes, format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
      ? bytes
      : null
  } catch {
    return null
  }
}
