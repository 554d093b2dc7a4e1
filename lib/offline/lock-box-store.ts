import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { refuseWhenErased } from './erased'
import type { PinWrap } from './lock-box-wrap'

/** The lock box of one profile. Its private half is kept wrapped only; `byPin` is `null` before a PIN was set. */
export type LockBox = {
  deviceId: string
  publicKey: JsonWebKey
  browserKey: CryptoKey
  bySecret: Uint8Array<ArrayBuffer>
  byPin: PinWrap | null
  /** The PIN for emergencies, or something that looks the same. */
  byOther: PinWrap
  /** PINs tried since the last right one. */
  tries: number
}

/** Something sealed to a lock box: a list, a draft, an entry that came back. */
export type KeptInBox = { deviceId: string; what: string; sealed: Uint8Array<ArrayBuffer>; keptAt: number }

interface Boxes extends DBSchema {
  boxes: { key: string; value: LockBox }
  kept: { key: [string, string]; value: KeptInBox; indexes: { deviceId: string } }
}

const openBoxes = (): Promise<IDBPDatabase<Boxes>> =>
  openDB<Boxes>('boxes', 1, {
    upgrade: (db) => {
      db.createObjectStore('boxes', { keyPath: 'deviceId' })
      db.createObjectStore('kept', { keyPath: ['deviceId', 'what'] }).createIndex('deviceId', 'deviceId')
    },
  })

/**
 * Runs `work` with the database of lock boxes, where everything that is sealed to one lies beside it. It is closed afterwards, so
 * that a wipe never waits for it.
 */
export async function withBoxes<Value>(work: (db: IDBPDatabase<Boxes>) => Promise<Value>): Promise<Value> {
  refuseWhenErased()
  const db = await openBoxes()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

/** The lock box of a phone; `null` where it has none yet. */
export const readBox = async (deviceId: string): Promise<LockBox | null> =>
  (await withBoxes((db) => db.get('boxes', deviceId))) ?? null

/** Puts a box in place of the one before. Resolves when it is on the disk. */
export const writeBox = (box: LockBox): Promise<void> =>
  withBoxes(async (db) => {
    const transaction = db.transaction('boxes', 'readwrite', { durability: 'strict' })
    await transaction.store.put(box)
    await transaction.done
  })

/** The box as it is after one more try of a PIN was counted; boxes without a PIN count nothing. */
export const countTry = (deviceId: string): Promise<LockBox | null> =>
  withBoxes(async (db) => {
    const transaction = db.transaction('boxes', 'readwrite', { durability: 'strict' })
    const box = await transaction.store.get(deviceId)
    if (box?.byPin) {
      box.tries += 1
      await transaction.store.put(box)
    }
    await transaction.done
    return box ?? null
  })

/** Destroys a profile's lock box and all that is sealed to it: list, drafts, entries that came back. Waiting entries stay. */
export const destroyBox = (deviceId: string): Promise<void> =>
  withBoxes(async (db) => {
    const transaction = db.transaction(['boxes', 'kept'], 'readwrite', { durability: 'strict' })
    await transaction.objectStore('boxes').delete(deviceId)
    const kept = transaction.objectStore('kept')
    for (const key of await kept.index('deviceId').getAllKeys(deviceId)) await kept.delete(key)
    await transaction.done
  })
