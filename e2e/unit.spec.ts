import { expect, test } from './support/demo'

test('the committee leaves open whether somebody is in the unit, sees both numbers, decides, and takes it back', async ({
  page,
  signInAs,
}) => {
  // Both screen sizes share one demo: each adds somebody of its own.
  const name = `Quim ${test.info().project.name}`
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people/new`)
  await page.getByLabel('Names, one on each line').fill(name)
  await page.getByRole('button', { name: 'Add 1 person' }).click()
  await page.getByRole('searchbox', { name: 'Find by name' }).fill(name.toLowerCase())
  await page.getByRole('link', { name: new RegExp(name) }).click()

  const unit = page.locator('section', { has: page.getByRole('heading', { name: 'In the unit?' }) })
  await expect(unit.getByText(/counts as in the unit/)).toBeVisible()
  const judge = async (judgement: string) => {
    await unit.getByRole('button', { name: 'Change' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('radio', { name: judgement }).check()
    await sheet.getByRole('radio', { name: 'Can hire, fire or discipline others' }).check()
    await sheet.getByRole('button', { name: 'Save' }).click()
  }
  await judge('Not settled yet')
  await expect(unit.getByText(/Not settled since/)).toBeVisible()
  const address = page.url()

  await page.goto(`${home}/unit`)
  await expect(page.getByRole('table', { name: 'Two ways to count' })).toBeVisible()
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await judge('Not in the unit')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/is not in the unit/)
  await expect(page.getByText(/There is no login that belongs to Quim/)).toBeVisible()
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Take back' }).first().click()
    await expect(page.getByRole('button', { name: 'Take back' })).toHaveCount(left)
  }
  await page.goto(address)
  await expect(unit.getByText(/counts as in the unit/)).toBeVisible()
})

test('what the company did is written down with its day and its source, and taken back', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/happened`)
  await page.getByRole('button', { name: 'Something happened to the whole group' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name: 'Threatened' }).check()
  const said = `“We can close this place.” ${test.info().project.name}`
  await sheet.getByLabel('What was said and done, and by whom').fill(said)
  await sheet.getByLabel('People may think differently since').uncheck()
  await sheet.getByRole('button', { name: 'Write down' }).click()
  await expect(page.getByText(said)).toBeVisible()
  const record = page.locator('.card', { hasText: said })
  await expect(record.getByText(/A charge can be filed until/)).toBeVisible()
  await expect(record.getByText(/National Labor Relations Act/)).toBeVisible()
  await record.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByText(said)).toHaveCount(0)
})
