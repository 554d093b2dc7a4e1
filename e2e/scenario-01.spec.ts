import type { Browser, Locator, Page } from '@playwright/test'
import { env } from '@/lib/env'
import { withClient } from '@/scripts/database/with-client'
import { expect, test } from './support/demo'
import { openPhone } from './support/passkey-phone'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const EIGHT = ['Chuy', 'Moss', 'Tía', 'Bee', 'Rook', 'Dot', 'Fox', 'Big Lou']
const MY_KEY = /fingerprint, face or PIN of this device/i

/** A thumb on a phone: every tap and every field that is filled counts. */
function thumb() {
  const used = { taps: 0, fields: 0 }
  return {
    used,
    tap: (target: Locator) => {
      used.taps += 1
      return target.tap()
    },
    write: (field: Locator, text: string) => {
      used.fields += 1
      return field.fill(text)
    },
  }
}

test('scenario 1: the first ten minutes of a barista and two co-workers', async ({ browser, baseURL }) => {
  test.setTimeout(120_000)
  const [page, { used, tap, write }] = [await openPhone(browser, { ...PHONE, baseURL }), thumb()]
  const begunAt = performance.now()

  await test.step('the first page leads to a group of their own; nothing asks for a company, an e-mail or a law', async () => {
    await page.goto('/')
    await tap(page.getByRole('link', { name: 'Start a group' }).first())
    await page.waitForURL('/start')
    await expect(page.getByLabel('What should people call you?')).toBeVisible()
    const asked = await page
      .getByRole('textbox')
      .evaluateAll((all) => all.map((field) => field.getAttribute('name')))
    expect(asked.sort()).toEqual(['codeName', 'displayName', 'headcount'])
    expect(await page.locator('input[type=email], input[type=tel]').count()).toBe(0)
    await expect(page.getByLabel('Code name')).not.toHaveValue('')
    await write(page.getByLabel('What should people call you?'), 'Ana')
    await write(page.getByLabel('How many people work there?'), '22')
    await tap(page.getByRole('button', { name: 'Go on' }))
    await tap(page.getByRole('button', { name: MY_KEY }))
    await tap(page.getByRole('button', { name: 'Show my code' }))
    await tap(page.getByRole('button', { name: 'I wrote it down' }))
    await page.waitForURL(/\/d\/[0-9a-f-]{36}$/)
  })
  const home = new URL(page.url()).pathname

  await test.step('eight nicknames, in one go', async () => {
    await tap(page.getByRole('link', { name: 'List the people' }))
    await tap(page.getByRole('link', { name: 'Add people' }).first())
    await write(page.getByLabel('Names, one on each line'), EIGHT.join('\n'))
    await tap(page.getByRole('button', { name: 'Add 8 people' }))
    await expect(page.getByText('8 people on the list')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Big Lou' })).toBeVisible()
  })

  await test.step('36 percent are on the list, and what comes next is plain', async () => {
    await tap(page.getByRole('link', { name: /Map/ }).last())
    await expect(page.getByText('14 people are not on the list yet')).toBeVisible()
    await page.goto(home)
    await expect(page.getByText('36%')).toBeVisible()
    await expect(page.getByText('8 of about 22 people who work there')).toBeVisible()
    const steps = page.getByRole('listitem').filter({ has: page.getByRole('link') })
    await expect(steps.filter({ hasText: 'List the people (done)' })).toHaveCount(1)
    await expect(steps.filter({ hasText: 'Guess how many work there (done)' })).toHaveCount(1)
    await expect(page.getByRole('link', { name: 'Have a first talk' })).toBeVisible()
  })

  const seconds = (performance.now() - begunAt) / 1000
  console.log(
    `scenario 1: ${used.taps} taps, ${used.fields} fields, ${seconds.toFixed(1)} s at the pace of a test`,
  )
  expect(used.taps).toBeLessThanOrEqual(10)
  expect(used.fields).toBeLessThanOrEqual(3)

  await test.step('nobody on the way said for whom they work, and the database knows no company', async () => {
    const employers = await withClient(env().MIGRATION_DATABASE_URL ?? '', (owner) =>
      owner.query('select from drive_employer where drive_id = $1', [home.slice(3)]),
    )
    expect(employers.rowCount).toBe(0)
  })

  await test.step('both co-workers come in face to face, and see the same', async () => {
    for (const name of ['Bee', 'Rook']) await letIn(browser, baseURL, page, home, name)
    await expect(page.getByText('3 people')).toBeVisible()
  })
  await page.context().close()
})

async function letIn(browser: Browser, baseURL: string | undefined, page: Page, home: string, name: string) {
  await page.goto(`${home}/team`)
  await page.getByRole('button', { name: 'Make an invitation' }).tap()
  const typed = await page.getByText(/^\d{5} [0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()
  const friend = await openPhone(browser, { ...PHONE, baseURL })
  await friend.goto('/join')
  await friend.getByLabel('Number and code').fill(typed)
  await friend.getByRole('button', { name: 'Open the invitation' }).tap()
  await friend.getByRole('button', { name: MY_KEY }).first().tap()
  await friend.getByLabel('What should people call you here?').fill(name)
  await friend.getByRole('button', { name: 'Go on' }).tap()
  const digits = await friend.getByText(/^\d\d$/).innerText()
  await expect(page.getByText(`${name} wants to come in`)).toBeVisible({ timeout: 15_000 })
  await page.getByLabel('The two digits they read to you').fill(digits)
  await page.getByRole('button', { name: 'Let in' }).tap()
  await friend.getByRole('button', { name: 'Open the group' }).tap({ timeout: 15_000 })
  await friend.waitForURL(home)
  await expect(friend.getByText('36%')).toBeVisible()
  await friend.context().close()
}
