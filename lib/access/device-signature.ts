import { createPublicKey, verify } from 'node:crypto'
import { rememberLatest } from './remember-latest'

const MOST_KEYS = 500

/** Reading a key takes as long as checking with it, so those of the phones that were heard of last stay read. */
const keyOf = rememberLatest(MOST_KEYS, (spki) =>
  createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' }),
)

/** Whether `text` was signed by the private half of a P-256 key in SPKI: 64 bytes, base64url. Anything malformed is a no. */
export function isSignedByDevice(publicKey: Uint8Array, text: string, signature: string): boolean {
  try {
    const bytes = Buffer.from(signature, 'base64url')
    const key = keyOf(Buffer.from(publicKey).toString('base64'))
    return verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, bytes)
  } catch {
    return false
  }
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
