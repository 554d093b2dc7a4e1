/** PBKDF2 rounds behind a PIN: about half a second on a phone, for every single guess. */
const PIN_ROUNDS = 600_000

const SALT_BYTES = 16
const NONCE_BYTES = 12

/** A private key kept under a PIN. `rounds` is kept with it, so that a later version may ask for more. */
export type PinWrap = { salt: Uint8Array<ArrayBuffer>; rounds: number; sealed: Uint8Array<ArrayBuffer> }

/** A key that exists in this browser only and cannot be exported: a PIN is worth nothing on a copy of what it protects. */
export const makeBrowserKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** Wraps the bytes of a private key by a PIN, and what comes out by the key of this browser. */
export async function wrapByPin(
  browserKey: CryptoKey,
  pin: string,
  secret: Uint8Array<ArrayBuffer>,
): Promise<PinWrap> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const inner = await encrypt(await pinKey(pin, salt, PIN_ROUNDS), secret)
  return { salt, rounds: PIN_ROUNDS, sealed: await encrypt(browserKey, inner) }
}

/** What was wrapped; `null` when the PIN is another. */
export async function unwrapByPin(
  browserKey: CryptoKey,
  pin: string,
  { salt, rounds, sealed }: PinWrap,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const inner = await decrypt(browserKey, sealed)
  return inner && decrypt(await pinKey(pin, salt, rounds), inner)
}

/** Looks like the wrap of `secretBytes` bytes and opens under no PIN, so that nobody can tell whether a second PIN is set. */
export const decoyWrap = async (browserKey: CryptoKey, secretBytes: number): Promise<PinWrap> => {
  const asLong = NONCE_BYTES + secretBytes + 16
  return {
    salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    rounds: PIN_ROUNDS,
    sealed: await encrypt(browserKey, crypto.getRandomValues(new Uint8Array(asLong))),
  }
}

/** Wraps the bytes of a private key by the 32 random bytes that the server keeps for this phone. */
export const wrapBySecret = async (
  phoneSecret: Uint8Array<ArrayBuffer>,
  secret: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => encrypt(await secretKey(phoneSecret), secret)

/** What was wrapped; `null` when the server's secret is another than it was. */
export const unwrapBySecret = async (
  phoneSecret: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> => decrypt(await secretKey(phoneSecret), sealed)

const secretKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

async function pinKey(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveKey',
  ])
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(parameters, typed, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

async function encrypt(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes)
  return new Uint8Array([...nonce, ...new Uint8Array(sealed)])
}

async function decrypt(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const iv = bytes.slice(0, NONCE_BYTES)
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(NONCE_BYTES)).then(
    (plain) => new Uint8Array(plain),
    () => null,
  )
}
