import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
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

/** Where lock boxes lie, and beside them everything that is sealed to one: both go in one transaction. */
export const openBoxes = (): Promise<IDBPDatabase<Boxes>> =>
  openDB<Boxes>('boxes', 1, {
    upgrade: (db) => {
      db.createObjectStore('boxes', { keyPath: 'deviceId' })
      db.createObjectStore('kept', { keyPath: ['deviceId', 'what'] }).createIndex('deviceId', 'deviceId')
    },
  })

/** Runs `work` with a database that is closed afterwards, so that a wipe never waits for it. */
export async function withBoxes<Value>(work: (db: IDBPDatabase<Boxes>) => Promise<Value>): Promise<Value> {
  const db = await openBoxes()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
