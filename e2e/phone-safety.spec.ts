import { expect, type Page, test } from '@playwright/test'
import { PIN_TRIES } from '@/lib/access/pin'
import {
  anybody,
  countIn,
  countRows,
  enrolInDemo,
  newPhone,
  PIN_WORDS,
  setPin,
} from './support/offline-phone'
import { giveSignal, queueTalks } from './support/queued-talks'

const PIN = '482913'
const OTHER_PIN = '730264'
const NEUTRAL = 'https://www.wikipedia.org/'

/** The device of whoever is signed in. */
const deviceOf = async (page: Page): Promise<string> =>
  (await (await page.request.get('/api/session')).json()).deviceId

/** Leaves one entry waiting on the phone, which has no signal from then on. Answers its command id. */
async function leaveOneWaiting(page: Page, base: string): Promise<string> {
  const workerId = await anybody(page, base)
  await page.context().setOffline(true)
  const [commandId = ''] = await queueTalks(page, base.replace('/d/', ''), workerId, 1)
  return commandId
}

/** What a browser holds of us, seen from an answer that runs no script of ours. */
async function leftBehind(page: Page) {
  await page.goto('/api/healthz')
  return page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    storage: localStorage.length + sessionStorage.length,
  }))
}

const NOTHING = { databases: [], caches: [], workers: 0, storage: 0 }

/** How many readable things the phone keeps for one profile. */
const keptFor = (page: Page, deviceId: string): Promise<number> =>
  page.evaluate(
    (profile) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('boxes')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const counting = db.transaction('kept').objectStore('kept').index('deviceId').count(profile)
          counting.onsuccess = () => {
            db.close()
            resolve(counting.result)
          }
        }
      }),
    deviceId,
  )

test('ten wrong PINs erase what the phone can read and not what waits, which arrives afterwards', async () => {
  const phone = newPhone()
  const page = await phone.open()
  const base = await enrolInDemo(page, 'committee')
  await setPin(page, PIN, PIN_WORDS.en)
  const commandId = await leaveOneWaiting(page, base)

  await page.goto('/home')
  await expect(page.getByRole('heading', { name: 'No signal' })).toBeVisible()
  const field = page.getByLabel('Your PIN')
  for (let tries = 1; tries < PIN_TRIES; tries++) {
    await field.fill('111112')
    await expect(page.getByText('That PIN does not open it.')).toBeVisible()
    await expect(field).toHaveValue('')
  }
  await field.fill('111112')
  await expect(page.getByText('Too many wrong PINs')).toBeVisible()
  expect(await countIn(page, 'boxes', 'boxes')).toBe(0)
  expect(await countIn(page, 'boxes', 'kept')).toBe(0)
  expect(await countIn(page, 'queue', 'waiting')).toBe(1)

  await giveSignal(page)
  await expect.poll(() => countIn(page, 'queue', 'waiting')).toBe(0)
  expect(await countRows('activity where command_id = $1', [commandId])).toBe(1)
  await phone.throwAway()
})

test('the PIN for emergencies shows an empty list, and nothing of before is left', async () => {
  const phone = newPhone()
  const page = await phone.open()
  const base = await enrolInDemo(page, 'committee')
  await setPin(page, PIN, PIN_WORDS.en)
  await page.getByLabel('Another PIN').fill(OTHER_PIN)
  await page.getByRole('button', { name: 'Save this PIN' }).click()
  await expect(page.getByText('It is set. This page will not show that.')).toBeVisible()
  const before = await deviceOf(page)
  await leaveOneWaiting(page, base)

  await page.goto('/home')
  await page.getByLabel('Your PIN').fill(OTHER_PIN)
  await expect(page.getByText('Nobody is on your list here.')).toBeVisible()
  expect(await keptFor(page, before)).toBe(0)
  expect(await countIn(page, 'queue', 'waiting')).toBe(0)
  expect(await countIn(page, 'device', 'keys')).toBe(1)
  await phone.throwAway()
})

test('holding the button for three seconds leaves nothing on the phone and takes its access away', async () => {
  const phone = newPhone()
  const page = await phone.open()
  await page.route(`${NEUTRAL}**`, (route) => route.fulfill({ body: 'An everyday page' }))
  await enrolInDemo(page, 'committee')
  await page.goto('/me')
  const deviceId = await deviceOf(page)
  await page.getByText('Erase this phone').click()
  const hold = page.getByRole('button', { name: 'Hold for three seconds to erase' })
  await hold.hover()
  await page.mouse.down()
  await page.waitForURL(NEUTRAL)
  await page.mouse.up()

  expect(await leftBehind(page)).toEqual(NOTHING)
  // The phone leaves without waiting long for the server's answer, which clears the cookie when it comes.
  const cookies = async () => (await page.context().cookies()).filter(({ name }) => name === '__Host-sid')
  await expect.poll(cookies).toEqual([])
  expect(await countRows('device where id = $1 and revoked_at is not null', [deviceId])).toBe(1)
  await phone.throwAway()
})

test('a locked phone without signal is erased by two presses, and its cookie opens nothing', async () => {
  const phone = newPhone()
  const page = await phone.open()
  await page.route(`${NEUTRAL}**`, (route) => route.fulfill({ body: 'An everyday page' }))
  const base = await enrolInDemo(page, 'committee')
  await leaveOneWaiting(page, base)
  await page.context().setOffline(false)
  await page.goto('/me')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await page.context().setOffline(true)
  await page.getByText('Erase this phone').click()
  await page.getByRole('button', { name: 'I cannot hold it' }).click()
  await page.getByRole('button', { name: 'Erase everything now' }).click()
  await page.waitForURL(NEUTRAL)

  await page.context().setOffline(false)
  expect(await leftBehind(page)).toEqual(NOTHING)
  expect((await page.request.get('/api/session')).status()).toBe(401)
  await phone.throwAway()
})

test('two people share a phone by number: each opens their own, and signing out forgets only one’s own', async () => {
  const phone = newPhone()
  const page = await phone.open()
  await enrolInDemo(page, 'committee')
  const first = await deviceOf(page)
  await setPin(page, PIN, PIN_WORDS.en)
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()

  await enrolInDemo(page, 'worker_leader')
  const second = await deviceOf(page)
  expect(second).not.toBe(first)
  await page.goto('/me')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Person 2 on this phone' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Person 1 on this phone' })).toBeHidden()
  await page.getByText('Somebody else uses this phone').click()
  const other = page.getByRole('region', { name: 'Person 1 on this phone' })
  await other.getByLabel('PIN').fill(PIN)
  await other.getByRole('button', { name: 'Open with my PIN' }).click()
  await page.waitForURL((url) => url.pathname !== '/me')
  expect(await deviceOf(page)).toBe(first)
  expect(await keptFor(page, second)).toBeGreaterThan(0)

  await page.goto('/me')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('/sign-in')
  expect(await keptFor(page, first)).toBe(0)
  expect(await keptFor(page, second)).toBeGreaterThan(0)
  await phone.throwAway()
})
