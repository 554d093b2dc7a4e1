import { type CipherKey, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { VaultError } from './vault-error'

const FORMAT = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + 2 + NONCE_BYTES + TAG_BYTES

/** Sealed bytes grow in steps of this many, so that the length of a note tells little. */
export const PADDING_BYTES = 256

/** The text that a blob is bound to, given the version of the key that sealed it. */
export type BoundTo = (version: number) => string

/**
 * One blob: `format(1) | key version(2) | nonce(12) | tag(16) | ciphertext`, AES-256-GCM.
 *
 * `plaintext` is JSON; it is padded with spaces, which JSON ignores, to a multiple of {@link PADDING_BYTES}.
 * Pass a `nonce` only to check known answers.
 */
export function sealBlob(
  { key, version, aad }: { key: CipherKey; version: number; aad: BoundTo },
  plaintext: Buffer,
  nonce: Buffer = randomBytes(NONCE_BYTES),
): Buffer {
  const padded = Buffer.alloc(Math.max(1, Math.ceil(plaintext.length / PADDING_BYTES)) * PADDING_BYTES, ' ')
  plaintext.copy(padded)

  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(aad(version)))
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()])

  const head = Buffer.alloc(3)
  head.writeUInt8(FORMAT, 0)
  head.writeUInt16BE(version, 1)
  return Buffer.concat([head, nonce, cipher.getAuthTag(), sealed])
}

/**
 * The padded plaintext of a blob made by {@link sealBlob}.
 *
 * @throws {VaultError} `unreadable` for anything but the very bytes that were sealed for this place.
 */
export function openBlob(
  keyOf: (version: number) => CipherKey | undefined,
  aad: BoundTo,
  blob: Uint8Array,
): Buffer {
  const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength)
  if (bytes.length < HEAD_BYTES + PADDING_BYTES || bytes.readUInt8(0) !== FORMAT)
    throw new VaultError('unreadable')

  const version = bytes.readUInt16BE(1)
  const key = keyOf(version)
  if (!key) throw new VaultError('unreadable')

  const nonce = bytes.subarray(3, 3 + NONCE_BYTES)
  const tag = bytes.subarray(3 + NONCE_BYTES, HEAD_BYTES)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(aad(version))).setAuthTag(tag)
    return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()])
  } catch {
    throw new VaultError('unreadable')
  }
}
