import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { pushPhone } from '@/tests/support/push-phone'
import { enrolInDemo } from './support/offline-phone'

/** What a browser with a push service of its maker answers; Chromium without one, as here, has no address to give. */
async function givePushService(context: BrowserContext): Promise<void> {
  const { address } = pushPhone(`https://fcm.googleapis.com/fcm/send/${crypto.randomUUID()}`)
  await context.addInitScript((made) => {
    const subscription = {
      options: { applicationServerKey: null },
      toJSON: () => ({ endpoint: made.endpoint, keys: { p256dh: made.p256dh, auth: made.auth } }),
      unsubscribe: async () => {
        localStorage.removeItem('test-subscribed')
        return true
      },
    }
    const kept = () => (localStorage.getItem('test-subscribed') ? subscription : null)
    Object.defineProperties(PushManager.prototype, {
      getSubscription: { value: async () => kept() },
      subscribe: {
        value: async () => {
          localStorage.setItem('test-subscribed', 'yes')
          return subscription
        },
      },
    })
  }, address)
}

/** Hands the worker of this page a push message, as the browser does when one comes. */
async function deliverPush(page: Page, origin: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const registrationId = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin))
      if (found) resolve(found.registrationId)
    })
  })
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId: await registrationId,
    data: 'OAK-11 Ana',
  })
  await devtools.detach()
}

/** What the phone shows on its lock screen. */
const shown = (page: Page) =>
  page.evaluate(async () => {
    const signs = await (await navigator.serviceWorker.ready).getNotifications()
    return signs.map(({ title, body, tag }) => ({ title, body, tag }))
  })

test('a phone shows that something is new, and neither what nor for whom, from a tap until it is turned off', async ({
  page,
  context,
  baseURL,
}) => {
  await givePushService(context)
  await context.grantPermissions(['notifications'])
  await enrolInDemo(page, 'worker_leader')
  await page.goto('/me')
  await expect(page.getByText('This phone shows no sign.')).toBeVisible()
  await page.getByRole('button', { name: 'Turn on for this phone' }).click()
  await expect(page.getByText('This phone shows a sign.', { exact: true })).toBeVisible()

  const sign = [{ title: 'Something new for you', body: '', tag: 'new' }]
  // The browser drops without a word what it is handed while the worker is not ready yet; a push service would keep it.
  await expect(async () => {
    await deliverPush(page, baseURL ?? '')
    await expect.poll(() => shown(page), { timeout: 2000 }).toEqual(sign)
  }).toPass()
  await deliverPush(page, baseURL ?? '')
  await expect.poll(() => shown(page)).toEqual(sign)

  await page.getByRole('button', { name: 'Turn off for this phone' }).click()
  await expect(page.getByText('This phone shows no sign.')).toBeVisible()
})

test('where the browser says no, the page says so and offers nothing that cannot work', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Object.defineProperty(Notification, 'permission', { value: 'denied' }))
  await enrolInDemo(page, 'worker_leader')
  await page.goto('/me')
  await expect(page.getByText('Your browser does not let this app show anything.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Turn on for this phone' })).toBeHidden()
})

test('a calendar app reads times at an address that is shown once, until it is ended', async ({
  page,
  playwright,
}) => {
  await enrolInDemo(page, 'committee')
  await page.goto('/me')
  await page.getByRole('button', { name: /^Make (an|a new) address$/ }).click()
  const address = page.getByLabel('Address for your calendar app')
  await expect(address).toHaveValue(/\/api\/calendar\/[\w-]{43}$/)
  const url = await address.inputValue()

  const app = await playwright.request.newContext()
  const answer = await app.get(url)
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  for (const event of calendar.getAllSubcomponents('vevent'))
    expect(['Call', 'Meeting']).toContain(event.getFirstPropertyValue('summary'))

  await page.reload()
  await expect(page.getByRole('button', { name: 'Make a new address' })).toBeVisible()
  await expect(address).toBeHidden()
  await page.getByRole('button', { name: 'End this address' }).click()
  await expect(page.getByText('There is no address.')).toBeVisible()
  expect((await app.get(url)).status()).toBe(404)
  await app.dispose()
})
