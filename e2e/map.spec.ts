import { expect, test } from './support/demo'

test('the map says how many of how many, shows the holes first and leads to the people', async ({
  page,
  signInAs,
}) => {
  await signInAs('committee')
  await expect(page.getByText(/\d+ of \d+ people/).first()).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()

  const next = page.getByRole('list', { name: 'Where next' }).getByRole('link')
  await expect(next.first()).toContainText(/nobody/i)

  await page.getByRole('link', { name: 'Support', exact: true }).click()
  await expect(page).toHaveURL(/show=s/)
  await page.locator('td a').first().click()
  await expect(page).toHaveURL(/\/map\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: 'People here' })).toBeVisible()
})

test('a past day can be shown again and keeps the address', async ({ page, signInAs }) => {
  const { home } = await signInAs('committee')
  await page.goto(`${home}?show=n`)
  const before = await page.getByRole('table').innerText()
  await page.getByLabel('The map as of').fill('2026-07-01')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/on=2026-07-01/)
  await expect(page.getByText(/As it was on/).first()).toBeVisible()
  expect(await page.getByRole('table').innerText()).not.toBe(before)
})

test('a phone of 320 pixels scrolls the map inside itself, never the page', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await signInAs('committee')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})
