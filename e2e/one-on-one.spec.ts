import { expect, test } from './support/demo'

test.use({ viewport: { width: 390, height: 844 } })

test('a leader logs a talk in four taps, sees it on the page of the person and can take it back', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  const base = home.replace(/\/map$/, '')

  await page.goto(`${base}/log`)
  const person = page.locator('main li a').first()
  await person.click()
  await expect(page).toHaveURL(/one-on-ones\/new\?worker=/)
  await page.getByRole('button', { name: 'Save' }).click()

  await expect(page).toHaveURL(/\/people\//)
  const toast = page.getByRole('status').filter({ hasText: /is saved/ })
  await expect(toast).toBeVisible()
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back.').first()).toBeVisible()
})

test('everything that came of a talk is asked for by chips, and a refusal keeps what was typed', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await page.goto(`${home.replace(/\/map$/, '')}/log`)
  await page.locator('main li a').first().click()

  await page.getByRole('radio', { name: 'Earlier' }).check()
  await page.getByLabel('Day and time').fill('2020-01-01T10:00')
  await page.getByRole('radio', { name: 'Acts with us' }).check()
  await page.getByRole('radio', { name: 'answered when asked' }).check()
  await page.getByRole('checkbox', { name: 'Schedule' }).check()
  await page.getByText('Ask, next step, note').click()
  await page.getByLabel(/^Note/).fill('Wants a second break.')
  await page.getByRole('button', { name: 'Save' }).click()

  await expect(page.getByRole('main').getByRole('alert')).toContainText('last 30 days')
  await expect(page.getByLabel(/^Note/)).toHaveValue('Wants a second break.')
  await expect(page.getByRole('radio', { name: 'Acts with us' })).toBeChecked()

  await page.getByRole('radio', { name: 'Just now' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/people\//)
})
