import { expect, test } from './support/demo'

test('people are added by nickname, found without accents, and taken off again', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people/new`)
  await page.getByLabel('Names, one on each line').fill('Ñusta Quispe\nBig Lou')
  await page.getByRole('button', { name: 'Add 2 people' }).click()
  await page.waitForURL(`${home}/people`)
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('nusta')
  await expect(page.getByRole('link', { name: /Ñusta Quispe/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Big Lou/ })).toBeHidden()
  expect(page.url()).not.toContain('nusta')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect(page.getByText('Nobody on the list is called that.')).toBeVisible()
})

test('one person: a phone that can be called, a note, a boundary that everybody sees', async ({
  page,
  signInAs,
}) => {
  // Both screen sizes share one demo: each adds somebody of its own.
  const name = `Zeta ${test.info().project.name}`
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people/new`)
  await page.getByLabel('Names, one on each line').fill(name)
  await page.getByRole('button', { name: 'Add 1 person' }).click()
  await page.getByRole('searchbox', { name: 'Find by name' }).fill(name.toLowerCase())
  await page.getByRole('link', { name: new RegExp(name) }).click()

  await page.getByRole('button', { name: 'Add phone or e-mail' }).click()
  await page.getByLabel('Phone or e-mail', { exact: true }).fill('(503) 555-0123')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('link', { name: 'Call' })).toHaveAttribute('href', 'tel:+15035550123')

  await page.getByRole('button', { name: 'What they asked for' }).click()
  await page.getByRole('radio', { name: 'Nobody: leave them alone' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('asked to be left alone')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Log a talk' })).toBeHidden()
})
