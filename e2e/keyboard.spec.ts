import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'

/** Where the focus is, in words. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

test('by keyboard: a promise is ended from the list, the focus goes to the next row, and back there after undoing', async ({
  page,
  signInAs,
}) => {
  await signInAs('worker_leader')
  const rows = page.getByRole('list', { name: /^Due now/ }).getByRole('listitem')
  await expect(rows.nth(1)).toBeVisible()
  const log = await rows
    .first()
    .getByRole('link', { name: /^Log a talk with / })
    .getAttribute('aria-label')
  const ended = rows.filter({ has: page.getByRole('link', { name: log ?? '', exact: true }) })
  const said = await rows.first().locator('a > span').nth(1).innerText()
  const next = await rows.nth(1).locator('a .font-semibold').first().innerText()

  await rows.first().getByRole('button', { name: 'How it ended' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(said)).toBeVisible()
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(ended).toHaveCount(0)
  await expect.poll(() => focused(page)).toContain(next)

  await page.keyboard.press('F8')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(ended).toHaveCount(1)
  await expect.poll(() => focused(page)).toContain(next)
})

test('the way past the menu is a button like others, and leads to the page', async ({ page, signInAs }) => {
  await signInAs('worker_leader')
  await page.keyboard.press('Tab')
  const past = page.getByRole('link', { name: 'Skip to the page' })
  await expect(past).toBeFocused()
  expect((await past.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
})

test('a name that is too long is marked at the box it was typed into, keeps what was typed, and leads back there', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('worker_leader')
  await page.goto(`${home}/people/new`)
  const box = page.getByLabel('Names, one on each line')
  await box.fill(`Ana\n${'a'.repeat(130)}`)
  await page.getByRole('button', { name: 'Add 2 people' }).press('Enter')
  const refused = page.getByRole('main').getByRole('alert')
  await expect(refused).toBeFocused()
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await expect(box).toHaveAccessibleDescription(/too long/)
  await refused.getByRole('button').press('Enter')
  await expect(box).toBeFocused()
  await expect(box).toHaveValue(/^Ana\na{130}$/)
})
