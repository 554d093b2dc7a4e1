import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { env } from '@/lib/env'
import { withClient } from '@/scripts/database/with-client'
import { openPhone } from './support/passkey-phone'
import { startGroup } from './support/start-group'

const PHONE = { viewport: { width: 390, height: 844 } }
const withPasskey = /fingerprint, face or PIN of this device/i

/** From a link to the two digits, with a new account. */
async function openLink(
  browser: Browser,
  baseURL: string | undefined,
  typed: string,
  name: string,
): Promise<Page> {
  const page = await openPhone(browser, { ...PHONE, baseURL })
  await page.goto('/join')
  await page.getByLabel('Number and code').fill(typed)
  await page.getByRole('button', { name: 'Open the invitation' }).click()
  await page.getByRole('button', { name: withPasskey }).first().click()
  await page.getByLabel('What should people call you here?').fill(name)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(/^\d\d$/)).toBeVisible()
  return page
}

/** What somebody is told to type, off the screen of whoever made it. */
const typedOn = (page: Page): Promise<string> => page.getByText(/^\d{5} [0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()

/** Lets somebody into the committee. Answers their page. */
async function letIn(browser: Browser, baseURL: string | undefined, by: Page, home: string, name: string) {
  await by.goto(`${home}/team`)
  await by.getByRole('radio', { name: 'Committee' }).check()
  await by.getByRole('button', { name: 'Make an invitation' }).click()
  const page = await openLink(browser, baseURL, await typedOn(by), name)
  const digits = await page.getByText(/^\d\d$/).innerText()
  await expect(by.getByText(`${name} wants to come in`)).toBeVisible({ timeout: 20_000 })
  await by.getByLabel('The two digits they read to you').fill(digits)
  await by.getByRole('button', { name: 'Let in' }).click()
  await page.getByRole('button', { name: 'Open the group' }).click({ timeout: 20_000 })
  await page.waitForURL(home)
  return page
}

test('somebody who lost every way in comes back at the word of two, with a new account in the old place', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const ana = await openPhone(browser, { ...PHONE, baseURL })
  await ana.goto('/start')
  const home = await startGroup(ana, { name: 'Ana', headcount: 30 })
  const bo = await letIn(browser, baseURL, ana, home, 'Bo')
  const cleo = await letIn(browser, baseURL, ana, home, 'Cleo')
  const driveId = home.split('/')[2]
  // The second person counts after a day on the committee.
  await withClient(env().MIGRATION_DATABASE_URL ?? '', (client) =>
    client.query("update drive_role set from_at = from_at - interval '2 days' where drive_id = $1", [
      driveId,
    ]),
  )

  await ana.goto(`${home}/team`)
  const card = ana.getByRole('listitem').filter({ hasText: 'Cleo' })
  await card.getByText('Change access').click()
  await card.getByRole('link', { name: 'Help this person back in' }).click()
  await ana.getByRole('button', { name: 'Ask for a way back' }).click()
  await expect(ana.getByRole('img', { name: 'Way back to scan' })).toBeVisible()
  const typed = await typedOn(ana)

  const early = await openPhone(browser, { ...PHONE, baseURL })
  await early.goto('/join')
  await early.getByLabel('Number and code').fill(typed)
  await early.getByRole('button', { name: 'Open the invitation' }).click()
  await expect(early.getByRole('alert').first()).toBeVisible()
  await early.context().close()

  await bo.goto(`${home}/team`)
  const way = bo.getByRole('list', { name: 'Ways back' })
  await expect(way).toContainText('A way back for Cleo')
  await way.getByRole('checkbox').check()
  await way.getByRole('button', { name: 'Agree' }).click()
  await expect(way).toContainText('Cleo can use it until')

  const back = await openLink(browser, baseURL, typed, 'Cleo')
  const digits = await back.getByText(/^\d\d$/).innerText()
  await expect(way.getByLabel('The two digits that Cleo reads to you')).toBeVisible({ timeout: 20_000 })
  await way.getByLabel('The two digits that Cleo reads to you').fill(digits)
  await way.getByRole('button', { name: 'Let Cleo back in' }).click()
  await back.getByRole('button', { name: 'Open the group' }).click({ timeout: 20_000 })
  await back.waitForURL(home)

  await cleo.goto(home)
  await cleo.waitForURL(/\/sign-in/)
  for (const page of [ana, bo, cleo, back]) await page.context().close()
})
