import { expect, test } from './support/demo'

test('places are pasted onto the list of a call, taken on, visited, removed and put back; the paper has no note', async ({
  page,
  signInAs,
}) => {
  await signInAs('intake_caller')
  const mark = test.info().project.name
  const [first, second] = [`Corner store ${mark}`, `Night kitchen ${mark}`]
  await page.goto('/network/calls')
  const call = page.getByRole('listitem').filter({ hasText: 'Your store next: one evening, one talk' })
  await call.getByRole('link', { name: 'Places we visit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Places we visit' })).toBeVisible()

  await page.getByRole('button', { name: 'Add places' }).click()
  await page.getByLabel('One place a line').fill(`1. ${first}\n2. ${second}\n${first.toUpperCase()}`)
  await page.getByRole('button', { name: 'Put on the list', exact: true }).click()
  await expect(page.getByText('On the list.', { exact: true })).toBeVisible()
  const row = (place: string) =>
    page.getByRole('list', { name: 'Places of this call' }).getByRole('listitem').filter({ hasText: place })
  await expect(row(first)).toHaveCount(1)

  await row(first).getByRole('button', { name: 'I go there' }).click()
  await expect(row(first).getByText('You go there')).toBeVisible()
  await row(first).getByRole('button', { name: 'How it went' }).click()
  const sheet = page.getByRole('dialog', { name: first })
  await sheet.getByRole('radio', { name: 'Somebody wants to talk' }).check()
  await sheet.getByLabel('Note').fill(`Ask after nine ${mark}`)
  await sheet.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(
    row(first)
      .getByRole('paragraph')
      .filter({ hasText: `Ask after nine ${mark}` }),
  ).toBeVisible()

  await row(second).getByRole('button', { name: 'Remove' }).click()
  await expect(row(second)).toHaveCount(0)
  await page
    .getByRole('status')
    .filter({ hasText: 'Off the list.' })
    .last()
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(row(second)).toHaveCount(1)

  await page.getByRole('link', { name: 'Sheet for the trip' }).click()
  await expect(page.getByRole('rowheader', { name: second })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: first })).toHaveCount(0)
  await expect(page.getByText('Ask after nine')).toHaveCount(0)
})
