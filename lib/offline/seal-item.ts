/** Where a sealed entry belongs. The seal breaks if any of it changes. */
export type SealedPlace = { commandId: string; driveId: string; deviceId: string; kid: string }

/**
 * Seals one waiting entry to the drive's public key, so that this phone itself cannot read it back.
 *
 * Answers `format(1) | ephemeral point(65) | nonce(12) | ciphertext | tag(16)` in base64url: ECDH on P-256 with a
 * key of one use, HKDF-SHA256, AES-256-GCM over JSON. Seal once and keep the bytes: a repeat must be identical.
 */
export async function sealItem(publicKey: JsonWebKey, place: SealedPlace, input: unknown): Promise<string> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const recipient = await crypto.subtle.importKey('jwk', publicKey, curve, false, [])
  const ephemeral = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey))
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: recipient },
    ephemeral.privateKey,
    256,
  )

  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const key = await deriveKey(shared, point, place.kid)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: utf8(boundTo(place)) },
    key,
    utf8(JSON.stringify(input)),
  )
  return toBase64Url(new Uint8Array([1, ...point, ...nonce, ...new Uint8Array(sealed)]))
}

const boundTo = ({ commandId, driveId, deviceId, kid }: SealedPlace) =>
  `${commandId}|${driveId}|${deviceId}|${kid}`

const utf8 = (text: string) => new TextEncoder().encode(text)

async function deriveKey(
  shared: ArrayBuffer,
  salt: Uint8Array<ArrayBuffer>,
  kid: string,
): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`outbox|${kid}`) }
  return crypto.subtle.deriveKey(parameters, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
