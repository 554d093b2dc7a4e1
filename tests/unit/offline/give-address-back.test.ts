import { expect, test } from 'vitest'
import { giveAddressBack } from '@/lib/offline/sign-of-something-new'

/** What a browser holds of its address, as far as it is looked at. */
function browserWith(address: string | null) {
  const browser = { address }
  const subscription = {
    unsubscribe: async () => {
      browser.address = null
      return true
    },
  }
  const pushManager = { getSubscription: async () => (browser.address === null ? null : subscription) }
  return { browser, registration: { pushManager } as unknown as ServiceWorkerRegistration }
}

test('an address that the browser changed by itself is given back, so that the phone does not look as if it heard', async () => {
  const { browser, registration } = browserWith('https://updates.push.services.mozilla.com/wpush/v2/another')
  await giveAddressBack(registration)
  expect(browser.address).toBeNull()
})

test('a browser that lost its address and got no other has nothing to give back', async () => {
  const { browser, registration } = browserWith(null)
  await expect(giveAddressBack(registration)).resolves.toBeUndefined()
  expect(browser.address).toBeNull()
})
