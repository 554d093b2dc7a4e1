import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'
import { linkForNewestOffer } from './support/newest-offer'
import { openPhone } from './support/passkey-phone'
import { startGroup } from './support/start-group'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const EIGHT = ['Dana', 'Fay', 'Mo', 'Ida', 'Chuy', 'Big Lou', 'Ñusta', 'Joe from the dock']

test('the whole job: from an idea to a coach who sees counts and no names', async ({
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(180_000)
  const ana = await openPhone(browser, { ...PHONE, baseURL })
  const home = await test.step('somebody starts a group alone', async () => {
    await ana.goto('/start')
    return startGroup(ana, { name: 'Ana', headcount: 22 })
  })

  await test.step('adds eight people by nickname', async () => {
    await ana.goto(`${home}/people/new`)
    await ana.getByLabel('Names, one on each line').fill(EIGHT.join('\n'))
    await ana.getByRole('button', { name: 'Add 8 people' }).click()
    await ana.waitForURL(`${home}/people`)
    await expect(ana.getByText('8 people on the list')).toBeVisible()
    await ana.goto(`${home}/map`)
    await expect(ana.getByText('14 people are not on the list yet')).toBeVisible()
  })

  await test.step('brings in a list of sixty', async () => {
    await ana.goto(`${home}/people/import`)
    await ana
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: rosterOf(60) })
    await ana.getByRole('button', { name: 'Read the list' }).click()
    await expect(ana.getByText('60 new')).toBeVisible()
    await ana.getByRole('button', { name: /^Bring in/ }).click()
    await confirmIfAsked(ana)
    await expect(ana.getByText('60 people are on the list now')).toBeVisible()
  })

  await test.step('logs a conversation, and the map changes', async () => {
    await ana.goto(`${home}/one-on-ones/new`)
    await ana.getByLabel('Find by name').fill('nusta')
    await ana.getByRole('link', { name: /Ñusta/ }).click()
    await ana.getByRole('checkbox', { name: 'Schedule' }).check()
    await ana.getByRole('radio', { name: /^Acts with us/ }).check()
    await ana.getByRole('button', { name: 'Save' }).click()
    await expect(ana.getByRole('status').filter({ hasText: 'The talk with Ñusta is saved.' })).toBeVisible()
    await ana.goto(`${home}/map`)
    await expect(ana.getByText('1 of 22 people').first()).toBeVisible()
  })

  await test.step('asks for a coach', async () => {
    await ana.goto(`${home}/coach`)
    await ana.getByRole('checkbox', { name: 'talking with co-workers' }).check()
    await ana.getByRole('button', { name: 'Ask for a coach' }).click()
    await expect(ana.getByText('You asked for a coach')).toBeVisible()
  })

  const code =
    await test.step('a coordinator offers the proposed coach, knowing the group by a code', async () => {
      const ingrid = await openPhone(browser, { ...PHONE, baseURL })
      await signInAs('coordinator', ingrid)
      const waiting = ingrid.locator('main ul > li').filter({ hasText: 'asked today' }).first()
      const found = (await waiting.innerText()).match(/[A-Z]+-\d+/)?.[0] ?? ''
      expect(await waiting.innerText()).not.toMatch(/Ana|Dana|Ñusta/)
      await waiting
        .getByRole('button', { name: /^Offer to/ })
        .first()
        .click()
      await expect(ingrid.locator('main ul > li').filter({ hasText: found }).first()).toContainText(
        'an answer is due by',
      )
      await ingrid.context().close()
      return found
    })

  const coach = await openPhone(browser, { ...PHONE, baseURL })
  await test.step('the coach says yes and the committee confirms', async () => {
    await coach.goto(await linkForNewestOffer())
    await coach.waitForURL('/coaching')
    const offer = coach.locator('.card', { has: coach.getByRole('heading', { name: code, exact: true }) })
    await offer.getByRole('button', { name: 'Yes, I will accompany them' }).click()
    await expect(coach.getByText(`${code}: you said yes`)).toBeVisible()
    await ana.goto(`${home}/coach`)
    await ana.getByRole('button', { name: /^Yes, start with/ }).click()
    await expect(ana.getByRole('button', { name: 'End the coaching' })).toBeVisible()
  })

  await test.step('the coach sees counts and codes, no name', async () => {
    await coach.goto('/coaching')
    await coach.getByRole('link', { name: `Open the group ${code}` }).click()
    await expect(coach.getByText('68').first()).toBeVisible()
    for (const path of ['', '/map', '/people']) {
      await coach.goto(`${home}${path}`)
      const text = await coach.locator('body').innerText()
      for (const name of [...EIGHT, 'Worker 17', 'Ana']) expect(text).not.toContain(name)
    }
  })
  await Promise.all([ana.context().close(), coach.context().close()])
})

/** A spreadsheet as an office exports it: a title, an empty line, a header, people in two areas and two shifts. */
function rosterOf(people: number): Buffer {
  const lines = Array.from({ length: people }, (_, index) => {
    const place = index % 2 ? 'Packing' : 'Dock'
    return `Worker ${index + 1};Surname${String.fromCharCode(65 + (index % 26))}${index};${place};${index % 3 ? 'Day' : 'Night'}`
  })
  return Buffer.from(['Team list', '', 'First name;Last name;Department;Shift', ...lines].join('\n'))
}

/** Bringing in more than fifty rows asks for a fresh sign-in, unless there has just been one. */
async function confirmIfAsked(page: Page): Promise<void> {
  const ask = page.getByRole('heading', { name: 'Confirm it is you' })
  const done = page.getByText(/are on the list now/)
  await expect(ask.or(done).first()).toBeVisible({ timeout: 30_000 })
  if (await ask.isVisible()) await page.getByRole('button', { name: /fingerprint, face or PIN/i }).click()
}
