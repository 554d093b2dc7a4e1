import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto'
import { openBlob, sealBlob } from './blob'
import type { KeyName } from './key-name'

/** What one key file holds once the host key has opened it. */
export type KeyMaterial = {
  /** The version that seals; older ones only open. 1 to 65,535. */
  current: number
  /** The secrets by version, 32 bytes each. */
  secrets: Map<number, Buffer>
  /** P-256 private keys by kid, newest last: what phones and forms seal to, or what push signs with. Empty for `network` and `courier`. */
  pairs: Map<string, KeyObject>
}

const hasPair = (name: KeyName): boolean => name !== 'network' && name !== 'courier'

/** Fresh material for `name`: one secret and, where others need its public half, a key pair. */
export function makeKeyMaterial(name: KeyName): KeyMaterial {
  const pairs = new Map<string, KeyObject>()
  if (hasPair(name))
    pairs.set(randomUUID(), generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey)
  return { current: 1, secrets: new Map([[1, randomBytes(32)]]), pairs }
}

/** The bytes of a key file: the material, sealed by the host key and bound to its own name. */
export function wrapKeyMaterial(
  hostKey: Buffer,
  name: KeyName,
  { current, secrets, pairs }: KeyMaterial,
): Buffer {
  const written: Written = {
    current,
    secrets: Object.fromEntries(
      [...secrets].map(([version, secret]) => [version, secret.toString('base64')]),
    ),
    pairs: [...pairs].map(([kid, key]) => [kid, key.export({ type: 'pkcs8', format: 'pem' }).toString()]),
  }
  return sealBlob(
    { key: hostKey, version: current, aad: boundTo(name) },
    Buffer.from(JSON.stringify(written)),
  )
}

/** The reverse of {@link wrapKeyMaterial}; throws `unreadable` for another host key or a renamed file. */
export function unwrapKeyMaterial(hostKey: Buffer, name: KeyName, bytes: Uint8Array): KeyMaterial {
  const opened = openBlob(() => hostKey, boundTo(name), bytes)
  const { current, secrets, pairs } = JSON.parse(opened.toString('utf8')) as Written
  return {
    current,
    secrets: new Map(
      Object.entries(secrets).map(([version, secret]) => [Number(version), Buffer.from(secret, 'base64')]),
    ),
    pairs: new Map(pairs.map(([kid, pem]) => [kid, createPrivateKey(pem)])),
  }
}

type Written = { current: number; secrets: Record<string, string>; pairs: [kid: string, pem: string][] }

const boundTo = (name: KeyName) => (): string => `keyfile|${name}`
