import { tellQueueChanged } from './queue-changes'
import { FOR_SIGN_IN, type WaitingEntry, withQueue } from './queue-store'

/**
 * Keeps an entry. Resolves when it is on the disk and not before, and so survives a crash, a flat battery and an update. The same
 * `commandId` twice is kept once.
 */
export async function addWaiting(entry: Omit<WaitingEntry, 'seq' | 'state' | 'code'>): Promise<void> {
  await withQueue(async (db) => {
    const transaction = db.transaction('waiting', 'readwrite', { durability: 'strict' })
    const known = await transaction.store.index('commandId').getKey(entry.commandId)
    // The store hands out `seq`, never the same twice.
    if (known === undefined)
      await transaction.store.add({ ...entry, state: 'waiting', code: null } as WaitingEntry)
    await transaction.done
  })
  tellQueueChanged()
}

/** Every entry on this phone, of all profiles, in the order in which they were made. */
export const allEntries = (): Promise<WaitingEntry[]> => withQueue((db) => db.getAll('waiting'))

/** The entries of one profile that are still to be sent, in their order. */
export const toSend = async (deviceId: string): Promise<WaitingEntry[]> =>
  (await withQueue((db) => db.getAllFromIndex('waiting', 'deviceId', deviceId))).filter(
    ({ state }) => state === 'waiting',
  )

/** Takes an entry away: the server has it, or its author no longer wants it. */
export async function removeEntry(commandId: string): Promise<void> {
  await change(commandId, () => null)
}

/** Marks an entry as not taken. It stays until its author sends it again or drops it. */
export async function markRefused(commandId: string, code: string): Promise<void> {
  await change(commandId, (entry) => ({ ...entry, state: 'refused', code }))
}

/** Marks an entry that goes only after a full sign-in, once: it waits on in its place. */
export async function markForSignIn({ commandId, code }: WaitingEntry): Promise<void> {
  if (code !== FOR_SIGN_IN) await change(commandId, (entry) => ({ ...entry, code: FOR_SIGN_IN }))
}

/** Puts a refused entry back among those to send, as it was. */
export async function sendAgain(commandId: string): Promise<void> {
  await change(commandId, (entry) => ({ ...entry, state: 'waiting', code: null }))
}

async function change(commandId: string, next: (entry: WaitingEntry) => WaitingEntry | null): Promise<void> {
  await withQueue(async (db) => {
    const transaction = db.transaction('waiting', 'readwrite', { durability: 'strict' })
    const entry = await transaction.store.index('commandId').get(commandId)
    const changed = entry && next(entry)
    if (changed) await transaction.store.put(changed)
    else if (entry) await transaction.store.delete(entry.seq)
    await transaction.done
  })
  tellQueueChanged()
}
