import { expect, test } from './support/demo'

test('the map says how many of how many, shows the holes first and leads to the people', async ({
  page,
  signInAs,
}) => {
  await signInAs('committee')
  await expect(page.getByText(/\d+ of \d+ people/).first()).toBeVisible()
  await expect(page.getByRole('table', { name: /by area and shift$/ })).toBeVisible()

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
  const before = await page.getByRole('table', { name: /by area and shift$/ }).innerText()
  await page.getByLabel('The map as of').fill('2026-07-01')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/on=2026-07-01/)
  await expect(page.getByText(/As it was on/).first()).toBeVisible()
  expect(await page.getByRole('table', { name: /by area and shift$/ }).innerText()).not.toBe(before)
})

test('a phone of 320 pixels scrolls the map inside itself, never the page', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await signInAs('committee')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})

test('how it changed is one step from the map, and says since when', async ({ page, signInAs }) => {
  await signInAs('committee')
  await page.getByRole('link', { name: 'See how it changed' }).click()
  await expect(page).toHaveURL(/\/map\/over-time/)
  await expect(page.getByRole('img', { name: /Support shown: / })).toBeVisible()
  await page.getByLabel('Since', { exact: true }).fill('2026-08-01')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByRole('heading', { name: /What changed since Aug 1/ })).toBeVisible()
})

test('the wall shows everybody by code, finds one, opens them and moves them without a drag', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await page.goto(home.replace(/\/map$/, '/wall'))
  const tiles = page.getByRole('button', { name: /^[B-Z3-9]{4}, / })
  await expect(tiles.first()).toBeVisible()
  const code = ((await tiles.first().textContent()) ?? '').slice(0, 4)

  await page.getByLabel('Find a code').fill(code.toLowerCase())
  await expect(tiles).toHaveCount(1)
  await tiles.first().click()
  await expect(page.getByRole('dialog').getByLabel('Move to')).toBeVisible()
  await page.getByRole('dialog').getByRole('link', { name: 'Open this person' }).click()
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}/)
})

test('in a meeting the wall has codes only and nothing to press on it', async ({ page, signInAs }) => {
  const { home } = await signInAs('committee')
  await page.goto(`${home.replace(/\/map$/, '/wall')}?m=1`)
  await expect(page.getByText(/people on the list: everybody/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^[B-Z3-9]{4}, / })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Show names here' })).toHaveCount(0)
})
