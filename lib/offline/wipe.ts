import { deviceKeys } from './device-key'
import { markErased } from './erased'
import { signFarewell, tellServer } from './wipe-farewell'

/** The databases that this app ever makes, for browsers that cannot list them. */
const DATABASES = ['device', 'boxes', 'queue']

const SERVER_WAITS_MS = 1500

/**
 * Erases everything that this browser keeps of us, of every profile, waiting entries included: databases, caches, the worker, storage.
 * Then tells the server, where there is signal, so that these phones are revoked and the cookie goes. Works without signal; nothing
 * that fails stops what follows.
 */
export async function wipePhone(): Promise<void> {
  const farewell = await deviceKeys()
    .then((keys) => Promise.all(keys.map(signFarewell)))
    .catch(() => [])
  markErased()
  await Promise.allSettled([wipeDatabases(), wipeCaches(), removeWorkers()])
  localStorage.clear()
  sessionStorage.clear()
  await Promise.race([tellServer(farewell), new Promise((resolve) => setTimeout(resolve, SERVER_WAITS_MS))])
  // Once more: something that was going on may have been in the middle of a write.
  await wipeDatabases()
}

/** Empties every database before deleting it: another page may hold one open for a while. */
async function wipeDatabases(): Promise<void> {
  const listed = await indexedDB.databases?.().catch(() => null)
  const names = listed?.flatMap(({ name }) => name ?? []) ?? DATABASES
  await Promise.allSettled(names.map((name) => emptyDatabase(name).finally(() => deleteDatabase(name))))
}

const emptyDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const db = opening.result
      const done = () => {
        db.close()
        resolve()
      }
      const stores = [...db.objectStoreNames]
      if (stores.length === 0) return done()
      const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' })
      for (const store of stores) transaction.objectStore(store).clear()
      transaction.oncomplete = done
      transaction.onabort = done
    }
  })

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(name)
    deleting.onsuccess = () => resolve()
    deleting.onerror = () => resolve()
    deleting.onblocked = () => resolve()
  })

async function wipeCaches(): Promise<void> {
  if (!('caches' in globalThis)) return
  await Promise.allSettled((await caches.keys()).map((name) => caches.delete(name)))
}

async function removeWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const workers = await navigator.serviceWorker.getRegistrations()
  await Promise.allSettled(workers.map((worker) => worker.unregister()))
}
