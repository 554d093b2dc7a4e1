import { expect, type Page, test } from '@playwright/test'
import { openPhone } from './support/passkey-phone'

const PHONE = { viewport: { width: 390, height: 844 } }
const withPasskey = /fingerprint, face or PIN of this device/i

/** A group started by somebody alone, in under two minutes and without a word about the firm. Answers its address. */
async function startGroup(page: Page, name: string): Promise<string> {
  const begun = Date.now()
  await page.goto('/start')
  await page.getByLabel('What should people call you?').fill(name)
  await page.getByLabel('How many people work there?').fill('22')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: withPasskey }).click()
  await page.getByRole('button', { name: 'Show my code' }).click()
  await expect(page.getByText(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/)).toBeVisible()
  await page.getByRole('button', { name: 'I wrote it down' }).click()
  await page.waitForURL(/\/d\/[0-9a-f-]{36}$/)
  expect(Date.now() - begun).toBeLessThan(120_000)
  return new URL(page.url()).pathname
}

test('a worker starts a group alone on a phone, signs out, and comes back with the passkey', async ({
  browser,
  baseURL,
}) => {
  const page = await openPhone(browser, { ...PHONE, baseURL })
  const home = await startGroup(page, 'Dana')
  await expect(page.getByRole('heading', { name: 'Next steps' })).toBeVisible()
  await expect(page.getByText('of about 22 people who work there')).toBeVisible()

  const cookies = await page.context().cookies()
  const cookie = cookies.find(({ name }) => name === '__Host-sid')
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' })
  expect(cookie?.value).toMatch(/^[0-9a-f]{64}$/)

  await page.goto('/me')
  await expect(page.getByText('This device', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('/sign-in')
  await page.goto(home)
  await page.waitForURL(/\/sign-in\?to=/)
  await page.getByRole('button', { name: withPasskey }).click()
  await page.waitForURL(home)
  await page.context().close()
})

test('two people become a group: a link, two digits, a seat', async ({ browser, baseURL }) => {
  const ana = await openPhone(browser, { ...PHONE, baseURL })
  const home = await startGroup(ana, 'Ana')
  await ana.goto(`${home}/team`)
  await ana.getByRole('button', { name: 'Make an invitation' }).click()
  await expect(ana.getByRole('img', { name: 'Invitation to scan' })).toBeVisible()
  const typed = await ana.getByText(/^\d{5} [0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()

  const mo = await openPhone(browser, { ...PHONE, baseURL })
  await mo.goto('/join')
  // A page that is just waking up may put its own address over one that is opened in that very moment.
  await expect(async () => {
    await mo.goto('/join#cut-short')
    await expect(mo.getByText('This invitation opens nothing.')).toBeVisible({ timeout: 2000 })
  }).toPass()
  await mo.getByLabel('Number and code').fill(typed.toLowerCase())
  await mo.getByRole('button', { name: 'Open the invitation' }).click()
  await mo.getByRole('button', { name: withPasskey }).first().click()
  await mo.getByLabel('What should people call you here?').fill('Mo')
  await mo.getByRole('button', { name: 'Go on' }).click()
  const digits = mo.getByText(/^\d\d$/)
  await expect(digits).toBeVisible()
  await mo.reload()
  await expect(digits).toBeVisible()
  expect((await mo.request.get(home)).status()).toBe(404) // a taken invite opens nothing yet

  await expect(ana.getByText('Mo wants to come in')).toBeVisible({ timeout: 15_000 })
  await ana.getByLabel('The two digits they read to you').fill(await digits.innerText())
  await ana.getByRole('button', { name: 'Let in' }).click()
  await mo.getByRole('button', { name: 'Open the group' }).click({ timeout: 15_000 })
  await mo.waitForURL(home)
  await expect(ana.getByText('2 people')).toBeVisible()
  await Promise.all([ana.context().close(), mo.context().close()])
})

test('whoever waits to be let in reads that the invitation is over once it is withdrawn, after a reload too', async ({
  browser,
  baseURL,
}) => {
  const ana = await openPhone(browser, { ...PHONE, baseURL })
  const home = await startGroup(ana, 'Ana')
  await ana.goto(`${home}/team`)
  await ana.getByRole('button', { name: 'Make an invitation' }).click()
  const typed = await ana.getByText(/^\d{5} [0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()
  const mo = await openPhone(browser, { ...PHONE, baseURL })
  await mo.goto('/join')
  await mo.getByLabel('Number and code').fill(typed)
  await mo.getByRole('button', { name: 'Open the invitation' }).click()
  await mo.getByRole('button', { name: withPasskey }).first().click()
  await mo.getByLabel('What should people call you here?').fill('Mo')
  await mo.getByRole('button', { name: 'Go on' }).click()
  await expect(mo.getByText(/^\d\d$/)).toBeVisible()

  await expect(ana.getByText('Mo wants to come in')).toBeVisible({ timeout: 15_000 })
  await ana.getByRole('button', { name: 'Withdraw' }).click()
  await expect(ana.getByText('Mo wants to come in')).toBeHidden()
  const over = mo.getByText('This invitation is over, and nobody let you in: it was withdrawn')
  await expect(over).toBeVisible()
  await mo.reload()
  await expect(over).toBeVisible()
  await mo.getByRole('button', { name: 'Open another invitation' }).click()
  await expect(mo.getByLabel('Number and code')).toBeVisible()
  await Promise.all([ana.context().close(), mo.context().close()])
})

test('a phone that was locked shows nothing until its owner opens it', async ({ browser, baseURL }) => {
  const page = await openPhone(browser, { ...PHONE, baseURL })
  await startGroup(page, 'Fay')
  await page.goto('/me')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(page.getByText('Account code')).toHaveCount(0)
  expect((await page.request.get('/api/session')).status()).toBe(401)
  await page.getByRole('button', { name: 'Fingerprint, face or device PIN' }).click()
  await expect(page.getByText('Account code')).toBeVisible()
  await page.context().close()
})
