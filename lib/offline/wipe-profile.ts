import { forgetDeviceKey } from './device-key'
import { destroyBox } from './lock-box-store'
import { withQueue } from './queue-store'

/** Erases everything of one profile on this phone: what it could read, what it has not sent, its key. Other profiles stay as they are. */
export async function wipeProfile(deviceId: string): Promise<void> {
  await destroyBox(deviceId)
  await withQueue(async (db) => {
    const transaction = db.transaction(['waiting', 'drives'], 'readwrite', { durability: 'strict' })
    for (const store of ['waiting', 'drives'] as const) {
      let cursor = await transaction.objectStore(store).index('deviceId').openCursor(deviceId)
      while (cursor) {
        await cursor.delete()
        cursor = await cursor.continue()
      }
    }
    await transaction.done
  })
  await forgetDeviceKey(deviceId)
}
