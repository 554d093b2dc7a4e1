import { lockBoxOf, type OpenBox, sealToBox } from './lock-box'
import { withBoxes } from './lock-box-store'

/**
 * Keeps something readable of a profile, sealed to its lock box: a list, a draft, an entry that came back. `what` names it, and the
 * next of that name replaces it. False without a lock box: then nothing is kept.
 */
export async function keepInBox(deviceId: string, what: string, value: unknown): Promise<boolean> {
  if (!(await lockBoxOf(deviceId))) return false
  const sealed = await sealToBox(deviceId, what, value)
  await withBoxes((db) => db.put('kept', { deviceId, what, sealed, keptAt: Date.now() }))
  return true
}

/** What is kept under a name, opened, and when it was kept; `null` when nothing is, or it is of a box that is no more. */
export async function keptInBox<Value>(
  deviceId: string,
  what: string,
  box: OpenBox,
): Promise<{ value: Value; keptAt: number } | null> {
  const kept = await withBoxes((db) => db.get('kept', [deviceId, what]))
  if (!kept) return null
  return box.open<Value>(kept.sealed).then(
    (value) => ({ value, keptAt: kept.keptAt }),
    () => null,
  )
}

/** The names under which something is kept for a profile. They lie open: nothing may be read from them. */
export const namesKept = async (deviceId: string): Promise<string[]> =>
  (await withBoxes((db) => db.getAllFromIndex('kept', 'deviceId', deviceId))).map(({ what }) => what)

/** Forgets one thing that was kept. */
export const forgetKept = (deviceId: string, what: string): Promise<void> =>
  withBoxes((db) => db.delete('kept', [deviceId, what]))

/** Forgets everything that is kept for a profile, whose lock box and PIN stay: it signed out. Waiting entries stay too. */
export const forgetAllKept = (deviceId: string): Promise<void> =>
  withBoxes(async (db) => {
    const transaction = db.transaction('kept', 'readwrite', { durability: 'strict' })
    for (const key of await transaction.store.index('deviceId').getAllKeys(deviceId))
      await transaction.store.delete(key)
    await transaction.done
  })
