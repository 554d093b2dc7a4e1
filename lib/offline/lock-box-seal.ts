/*
 * Sealing to a public key: format(1) | ephemeral point(65) | nonce(12) | ciphertext | tag(16). ECDH on P-256 with a key of one use,
 * HKDF-SHA256, AES-256-GCM over JSON.
 */

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const FORMAT = 1
const POINT_BYTES = 65
const NONCE_BYTES = 12

/** Seals `value` so that only the private half of `publicKey` opens it. `boundTo` says what it is and whose: it opens under no other. */
export async function sealTo(
  publicKey: JsonWebKey,
  boundTo: string,
  value: unknown,
): Promise<Uint8Array<ArrayBuffer>> {
  const recipient = await crypto.subtle.importKey('jwk', publicKey, CURVE, false, [])
  const ephemeral = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey))
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const key = await agreedKey(ephemeral.privateKey, recipient, point, boundTo)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, utf8(JSON.stringify(value)))
  return new Uint8Array([FORMAT, ...point, ...nonce, ...new Uint8Array(sealed)])
}

/** Opens what {@link sealTo} sealed under the same `boundTo`. Throws where the key is another or a byte has changed. */
export async function openSealed<Value>(
  privateKey: CryptoKey,
  boundTo: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Value> {
  if (bytes[0] !== FORMAT) throw new RangeError('Sealed in a form that is not known here')
  const point = bytes.slice(1, 1 + POINT_BYTES)
  const nonce = bytes.slice(1 + POINT_BYTES, 1 + POINT_BYTES + NONCE_BYTES)
  const sender = await crypto.subtle.importKey('raw', point, CURVE, false, [])
  const key = await agreedKey(privateKey, sender, point, boundTo)
  const sealed = bytes.slice(1 + POINT_BYTES + NONCE_BYTES)
  const json = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, sealed)
  return JSON.parse(new TextDecoder().decode(json))
}

async function agreedKey(
  own: CryptoKey,
  other: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  boundTo: string,
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`box|${boundTo}`) }
  return crypto.subtle.deriveKey(parameters, secret, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

const utf8 = (text: string) => new TextEncoder().encode(text)
