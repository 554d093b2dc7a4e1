import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'

/** Both screen sizes share one demo: each adds two rows of its own. */
const ROWS: Record<string, [string, string]> = {
  phone: ['Zoraida Peñaranda Quiñónez', 'Zoraida Penaranda Quinonez'],
  desktop: ['Bárbara Echeverría Tzintzun', 'Barbara Echeverria Tzintzun'],
}

async function addTwo(page: Page, home: string, ending: string): Promise<[string, string]> {
  const [one, other] = ROWS[test.info().project.name] ?? ['Ulises Íñiguez Xool', 'Ulises Iniguez Xool']
  const names: [string, string] = [`${one}${ending}`, `${other}${ending}`]
  await page.goto(`${home}/people/new`)
  await page.getByLabel('Names, one on each line').fill(names.join('\n'))
  await page.getByRole('button', { name: 'Add 2 people' }).click()
  await page.waitForURL(`${home}/people`)
  return names
}

test('two rows of one person are suggested, joined, and split again', async ({ page, signInAs }) => {
  const { home } = await signInAs('data_steward')
  const [one, other] = await addTwo(page, home, '')
  const link = page.getByRole('link', { name: 'The same person twice?' })
  await expect(link).toHaveAttribute('href', `${home}/people/duplicates`)
  await page.goto(`${home}/people/duplicates`)
  const pair = page.getByRole('article').filter({ hasText: one }).filter({ hasText: other })
  await expect(pair.getByText('only accents or capitals differ')).toBeVisible()

  await pair.getByRole('radio', { name: one }).check()
  await pair.getByRole('button', { name: 'It is the same person' }).click()
  await expect(page.getByText(`${one} now has both histories.`)).toBeVisible()
  await expect(pair).toBeHidden()
  const joined = page.getByRole('listitem').filter({ hasText: `${other}, now part of ${one}` })
  await joined.getByRole('button', { name: 'Split again' }).click()
  await expect(page.getByRole('dialog').getByText('Nothing was written down since.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Split again' }).click()
  await expect(page.getByText('Two people again.', { exact: true })).toBeVisible()
  await expect(pair).toBeVisible()
})

test('from somebody’s page: who they may be the same as, and that they are not', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  const [one, other] = await addTwo(page, home, ' Ek')
  await page.getByRole('searchbox', { name: 'Find by name' }).fill(one)
  await page.getByRole('link', { name: new RegExp(one) }).click()
  await page.getByRole('link', { name: 'Also on the list under another name?' }).click()
  await page.getByRole('link', { name: new RegExp(other) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(' and ')
  await page.getByRole('button', { name: 'Not the same' }).click()
  await expect(page.getByText('These two are not suggested again.')).toBeVisible()
  await page.waitForURL(`${home}/people/duplicates`)
  await expect(page.getByRole('article').filter({ hasText: one }).filter({ hasText: other })).toBeHidden()
})
