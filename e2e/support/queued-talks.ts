import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { sealItem } from '@/lib/offline/seal-item'

type Known = { deviceId: string; driveId: string; kid: string; jwk: JsonWebKey }

/** Puts `count` talks with one person into the phone's queue, sealed as the app does it. Answers their command ids, in order. */
export async function queueTalks(
  page: Page,
  driveId: string,
  workerId: string,
  count: number,
): Promise<string[]> {
  const drive = await page.evaluate(knownDrive, driveId)
  const firstAt = Date.now() - count * 60_000
  const entries = []
  for (let index = 0; index < count; index++) {
    const commandId = v7()
    const { deviceId, kid, jwk } = drive
    const happenedAt = new Date(firstAt + index * 60_000).toISOString()
    const input = { driveId, workerId, oneOnOneId: v7(), happenedAt }
    const sealed = await sealItem(jwk, { commandId, driveId, deviceId, kid }, input)
    const waits = { state: 'waiting', code: null, initial: 'D', name: 'one_on_one.log', madeAt: happenedAt }
    entries.push({ commandId, deviceId, driveId, kid, sealed, ...waits })
  }
  await page.evaluate(addAll, entries)
  return entries.map(({ commandId }) => commandId)
}

/** Makes the page try to send at once. */
export const tellOnline = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.dispatchEvent(new Event('online')))

/** Gives the phone its signal back. The page hears it as on a phone, which the browser's own switch does not make sure of. */
export async function giveSignal(page: Page): Promise<void> {
  await page.context().setOffline(false)
  // A page that heard it before may be opening the app by now, which sends as it starts.
  await tellOnline(page).catch(() => undefined)
}

const knownDrive = (driveId: string): Promise<Known> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('queue')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const db = opening.result
      const reading = db.transaction('drives').objectStore('drives').getAll()
      reading.onsuccess = () => {
        db.close()
        resolve(reading.result.find((drive) => drive.driveId === driveId))
      }
    }
  })

const addAll = (entries: object[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('queue')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const db = opening.result
      const writing = db.transaction('waiting', 'readwrite', { durability: 'strict' })
      for (const entry of entries) writing.objectStore('waiting').add(entry)
      writing.oncomplete = () => {
        db.close()
        resolve()
      }
    }
  })
