import type { KeyObject } from 'node:crypto'

/** A P-256 pair as web push wants it, both in base64url: an uncompressed point of 65 bytes and a number of 32. */
export type PushPair = { publicKey: string; privateKey: string }

/** Both halves of a private key of the keyring. */
export function pushPairOf(pair: KeyObject): PushPair {
  const { x = '', y = '', d = '' } = pair.export({ format: 'jwk' })
  const point = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]
  return { publicKey: Buffer.concat(point).toString('base64url'), privateKey: d }
}
