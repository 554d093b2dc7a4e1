import { expect, test } from './support/demo'

test('the committee says how it knows that people follow somebody, and takes it back again', async ({
  page,
  signInAs,
}) => {
  // Both screen sizes share one demo: each adds somebody of its own.
  const name = `Zora ${test.info().project.name}`
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people/new`)
  await page.getByLabel('Names, one on each line').fill(name)
  await page.getByRole('button', { name: 'Add 1 person' }).click()
  await page.getByRole('searchbox', { name: 'Find by name' }).fill(name.toLowerCase())
  await page.getByRole('link', { name: new RegExp(name) }).click()

  const follow = page.locator('section', {
    has: page.getByRole('heading', { name: `Do people follow ${name}?` }),
  })
  // The history below says the same words of earlier days.
  const state = follow.locator(':scope > p').first()
  await expect(state).toHaveText('Not that we know')
  await follow.getByRole('button', { name: 'Change' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name: 'We think so' }).check()
  await sheet.getByRole('checkbox', { name: 'People go to them with a problem' }).check()
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(state).toContainText('We think so')
  await expect(state).toContainText('People go to them with a problem')

  await follow.locator('summary', { hasText: 'What was written down' }).click()
  await follow.getByRole('button', { name: 'Take the last one back' }).click()
  await expect(state).toHaveText('Not that we know')
  const history = follow.getByRole('list', { name: 'What was written down' })
  await expect(history.getByRole('listitem')).toHaveCount(2)
})

test('the planner says how many seats of how many, where nobody sits, and by code who could be asked', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await page.goto(home.replace(/\/map$/, '/team'))
  await page.getByRole('link', { name: 'See who sits where and who could' }).click()
  await expect(page).toHaveURL(/\/committee$/)
  await expect(page.getByText(/one for every ten of 220/)).toBeVisible()
  const areas = page.getByRole('list', { name: 'By area' }).getByRole('listitem')
  await expect(areas.first()).toContainText('Nobody yet')
  await expect(page.getByText('Only you see this.')).toBeVisible()
  const asked = page.getByRole('list', { name: 'Ready for a next step' }).getByRole('link').first()
  await expect(asked).toHaveText(/^[B-Z3-9]{4}$/)
  await page.getByRole('link', { name: 'Show names' }).click()
  await expect(asked).not.toHaveText(/^[B-Z3-9]{4}$/)
})

test('the picture of who listens to whom has everything beside it in lists and a table', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await page.goto(home.replace(/\/map$/, '/ties'))
  await expect(page.getByRole('img', { name: /Picture of who listens to whom/ })).toBeVisible()
  const leaders = page.getByRole('list', { name: 'Others listen to them' })
  await expect(leaders.getByRole('listitem').first()).toContainText(/\d+ people listen to them/)
  await page.locator('summary', { hasText: 'All ties as a table' }).click()
  await expect(
    page.getByRole('table', { name: 'All ties as a table' }).getByRole('row').nth(1),
  ).toContainText(/listens to|knows/)
  await leaders.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/)
})
