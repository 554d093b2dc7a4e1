import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { type BoundTo, openBlob, PADDING_BYTES, sealBlob } from './blob'
import type { KeyMaterial } from './key-file'
import { driveKey, intakeKey, type KeyName, pushKey } from './key-name'
import type { Keyring } from './keyring'
import { type PushPair, pushPairOf } from './push-pair'
import { openWithPair, type SealedItem, type SealingKey, sealingKeyOf, sealToPair } from './sealed-item'
import { VaultError } from './vault-error'

/** A value that survives JSON. `undefined` is left out. */
export type Word =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Word[]
  | { readonly [name: string]: Word }

/** All words of one row, by column. */
export type Words = Record<string, Word>

/** The row that a blob belongs to: moved to any other row it no longer opens. */
export type SealedPlace = { table: string; rowId: string }

/** What a blind index is of: a contact, a firm by its comparable name, what comes in by the front door, what a command was given, where a phone is reached, or which page was printed. */
export type BlindField =
  | 'phone'
  | 'email'
  | 'company'
  | 'shop'
  | 'reply'
  | 'form'
  | 'command'
  | 'push'
  | 'sheet'

export type Vault = {
  /** Seals all words of one row into the bytes of its `words` column. */
  seal(key: KeyName, place: SealedPlace, words: Words): Buffer
  /** Opens what {@link Vault.seal} made for this very place; throws {@link VaultError} otherwise. */
  open<Opened = Words>(key: KeyName, place: SealedPlace, bytes: Uint8Array): Opened
  /** 16 bytes that are equal for equal contacts of one key and mean nothing without it. A hint, never a proof. */
  blindIndex(key: KeyName, field: BlindField, normalised: string): Buffer
  /** The public half that phones seal the waiting entries of a drive to. */
  sealingKey(driveId: string): SealingKey
  /** Opens one waiting entry of a phone. The answer is unchecked input. */
  openSealedItem(driveId: string, item: SealedItem): unknown
  /** Seals what a stranger sent to the public half of the intake key: whoever sealed it cannot read it back. */
  sealIntake(intakeId: string, words: Words): { kid: string; bytes: Buffer }
  /** Opens what {@link Vault.sealIntake} made for this very intake. The answer is what a stranger typed. */
  openIntake<Opened = Words>(intakeId: string, kid: string, bytes: Uint8Array): Opened
  /** What this instance shows and signs with at the push services of browsers. Only the public half ever reaches a browser. */
  pushPair(): PushPair
  /**
   * Makes the key of a new drive, or keeps the one that is there. Made before the rows that need it are
   * committed; if they never are, the key that is left over is harmless.
   */
  createDriveKey(driveId: string): void
  /** Destroys the key of a drive for good. Its words are noise from now on, in every process and backup. */
  burnDriveKey(driveId: string): void
  isBurned(driveId: string): boolean
}

/** What a stranger typed is padded in larger steps than a row of ours: its length tells nothing of a short or a long story. */
const INTAKE_PADDING = 8 * PADDING_BYTES

/** Ready for use: Node takes three times as long to open a row with the bare bytes of a key. */
type Derived = { seals: Map<number, KeyObject>; index: KeyObject }

/** The vault over one keyring: the only place where words are sealed and opened. */
export function createVault(keyring: Keyring): Vault {
  const derived = new WeakMap<KeyMaterial, Derived>()

  function keysOf(name: KeyName): KeyMaterial & Derived {
    const material = keyring.materialOf(name)
    const known = derived.get(material) ?? derive(name, material)
    derived.set(material, known)
    return { ...material, ...known }
  }

  return {
    seal(name, place, words) {
      const { current, seals } = keysOf(name)
      const plaintext = Buffer.from(JSON.stringify(words))
      return sealBlob(
        { key: present(seals.get(current)), version: current, aad: boundTo(name, place) },
        plaintext,
      )
    },
    open<Opened>(name: KeyName, place: SealedPlace, bytes: Uint8Array) {
      const { seals } = keysOf(name)
      const opened = openBlob((version) => seals.get(version), boundTo(name, place), bytes)
      return JSON.parse(opened.toString('utf8')) as Opened
    },
    blindIndex(name, field, normalised) {
      return createHmac('sha256', keysOf(name).index)
        .update(`${field}|${normalised}`)
        .digest()
        .subarray(0, 16)
    },
    sealingKey(driveId) {
      const [kid, pair] = present([...keysOf(driveKey(driveId)).pairs].at(-1))
      return sealingKeyOf(kid, pair)
    },
    openSealedItem(driveId, item) {
      const pair = keysOf(driveKey(driveId)).pairs.get(item.kid)
      if (!pair) throw new VaultError('unreadable')
      return openWithPair(pair, driveId, item)
    },
    sealIntake(intakeId, words) {
      const [kid, pair] = present([...keysOf(intakeKey).pairs].at(-1))
      const text = Buffer.from(JSON.stringify(words))
      const padded = Buffer.alloc(Math.ceil(text.length / INTAKE_PADDING) * INTAKE_PADDING, ' ')
      text.copy(padded)
      return {
        kid,
        bytes: sealToPair(pair, intakeKey, { commandId: intakeId, deviceId: intakeKey, kid }, padded),
      }
    },
    openIntake<Opened>(intakeId: string, kid: string, bytes: Uint8Array) {
      const pair = keysOf(intakeKey).pairs.get(kid)
      if (!pair) throw new VaultError('unreadable')
      const sealed = Buffer.from(bytes).toString('base64url')
      return openWithPair(pair, intakeKey, {
        commandId: intakeId,
        deviceId: intakeKey,
        kid,
        sealed,
      }) as Opened
    },
    pushPair: () => pushPairOf(present([...keysOf(pushKey).pairs.values()].at(-1))),
    createDriveKey: (driveId) => keyring.create(driveKey(driveId)),
    burnDriveKey: (driveId) => keyring.burn(driveKey(driveId)),
    isBurned: (driveId) => keyring.isBurned(driveKey(driveId)),
  }
}

const boundTo =
  (name: KeyName, { table, rowId }: SealedPlace): BoundTo =>
  (version) =>
    `${name}|${table}|${rowId}|${version}`

function derive(name: KeyName, { current, secrets }: KeyMaterial): Derived {
  const from = (secret: Buffer, purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `${purpose}|${name}`, 32)))
  return {
    seals: new Map([...secrets].map(([version, secret]) => [version, from(secret, 'enc')])),
    index: from(present(secrets.get(current)), 'idx'),
  }
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new VaultError('missing_key')
  return value
}
