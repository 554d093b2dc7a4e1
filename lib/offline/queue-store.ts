import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { refuseWhenErased } from './erased'

/**
 * An entry that was written down on this phone and is not at the server yet. What it says is sealed to the drive's key: nobody
 * reads it here any more, its author neither. `seq` is the order in which entries were made.
 */
export type WaitingEntry = {
  seq: number
  commandId: string
  deviceId: string
  driveId: string
  name: string
  /** ISO 8601. */
  madeAt: string
  /** The first letter of whom it is about: all that the phone shows of it. */
  initial: string
  kid: string
  sealed: string
  /**
   * `refused`: the server did not take it, for the reason `code`; it waits for its author. While it is `waiting`, `code` is
   * {@link FOR_SIGN_IN} or `null`.
   */
  state: 'waiting' | 'refused'
  code: string | null
}

/** Of a waiting entry: a session that a PIN opened cannot hand it in. */
export const FOR_SIGN_IN = 'stepup_required'

/** The public key that entries of one drive are sealed to, as last heard. `code` is the drive's plain label. */
export type KnownDrive = { deviceId: string; driveId: string; code: string; kid: string; jwk: JsonWebKey }

interface Queue extends DBSchema {
  waiting: {
    key: number
    value: WaitingEntry
    indexes: { commandId: string; deviceId: string }
  }
  drives: { key: [string, string]; value: KnownDrive; indexes: { deviceId: string } }
}

const openQueue = (): Promise<IDBPDatabase<Queue>> =>
  openDB<Queue>('queue', 1, {
    upgrade: (db) => {
      const waiting = db.createObjectStore('waiting', { keyPath: 'seq', autoIncrement: true })
      waiting.createIndex('commandId', 'commandId', { unique: true })
      waiting.createIndex('deviceId', 'deviceId')
      db.createObjectStore('drives', { keyPath: ['deviceId', 'driveId'] }).createIndex('deviceId', 'deviceId')
    },
  })

/** Runs `work` with the database, which is closed afterwards, so that neither a wipe nor a newer version waits for it. */
export async function withQueue<Value>(work: (db: IDBPDatabase<Queue>) => Promise<Value>): Promise<Value> {
  refuseWhenErased()
  const db = await openQueue()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
