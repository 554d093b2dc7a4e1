import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'

/** Chooses a condition in a part of the question and waits for the address that holds one more. */
async function add(page: Page, part: string, words: string): Promise<void> {
  const region = page.getByRole('region', { name: part })
  const before = page.url()
  await region.getByLabel('Add a condition').selectOption({ label: words })
  await region.getByRole('button', { name: 'Add', exact: true }).click()
  await page.waitForURL((url) => url.href !== before)
  await expect(region.getByRole('button', { name: new RegExp(`Take away: .*${words}`) })).toBeVisible()
}

test('a list of and, or, not is put together, taken back by going back, kept with its columns and opened again', async ({
  page,
  signInAs,
}, info) => {
  const isPhone = info.project.name === 'phone'
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people`)
  await page.getByText('Narrow the list').click()
  await page.getByRole('link', { name: 'More: and, or, not' }).click()
  await page.waitForURL(/x=a&more=question$/)
  await page.getByRole('button', { name: 'Add a group' }).click()
  await page.waitForURL(/x=a-o-z$/)
  await add(page, 'Group 1', 'Nobody talked with them yet')
  await add(page, 'Group 1', 'What we noted is old')
  const night = await page
    .getByRole('region', { name: 'The whole list' })
    .locator('optgroup[label="Shift"] option', { hasText: /night/i })
    .textContent()
  await add(page, 'The whole list', night ?? '')
  await page.getByRole('button', { name: 'Add a group' }).click()
  const second = page.getByRole('region', { name: 'Group 2' })
  await second.getByRole('button', { name: 'None', exact: true }).click()
  await expect(second.getByRole('button', { name: 'None', exact: true, pressed: true })).toBeVisible()
  await page.waitForURL(/-n-z$/)
  await add(page, 'Group 2', 'On the committee')

  const sentence = page.getByText(
    /^People of whom all of this is true: nobody has talked with them yet,? or what was noted/,
  )
  await expect(sentence).toContainText('they are not on the committee')
  expect(new URL(page.url()).search).toMatch(/^\?x=a-o-k1-m6-z-s[0-9a-f]{32}-n-m8-z$/)
  await page.goBack()
  await page.waitForURL(/-n-z$/)
  await expect(page.getByText('they are not on the committee')).toHaveCount(0)
  await page.goForward()
  await page.waitForURL(/-m8-z$/)

  await page.getByText('Columns', { exact: true }).click()
  for (const column of ['Area and shift', 'Where they stand', 'Noted on', 'Code'])
    await page.getByRole('checkbox', { name: column, exact: true }).check()
  await page.getByRole('button', { name: 'Show these columns' }).click()
  await page.waitForURL(/c=/)

  await page.getByRole('button', { name: 'Keep this list' }).click()
  const name = `Round ${info.project.name}`
  await page.getByLabel('What to call it').fill(name)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Kept.')).toBeVisible()
  await page.goto(`${home}/people/lists`)
  await page.getByRole('link', { name, exact: true }).click()
  await page.waitForURL(/x=a-o-k1-m6.*c=psrc/)
  await page.reload()
  await expect(sentence).toContainText('they are not on the committee')
  if (isPhone) await expect(page.getByRole('table')).toBeHidden()
  else await expect(page.getByRole('columnheader', { name: 'Noted on' }).first()).toBeVisible()

  await page.goto(`${home}/people?${new URL(page.url()).searchParams}&v=99`)
  await expect(page.getByText('1 part of this address means nothing here and was left out.')).toBeVisible()
  await expect(sentence).toBeVisible()
  await page.goto(`${home}/people/lists`)
  const kept = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
  await kept.getByRole('button', { name: 'Take away' }).click()
  await expect(page.getByText('Taken away.')).toBeVisible()
})
