import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'

const driveOf = (home: string): string => home.match(/^\/d\/[0-9a-f-]+/)?.[0] ?? ''

/** A name that no run before this one took. */
const fresh = (name: string): string => `${name} ${Date.now().toString(36)}`

/** Opens a list and stays on its page. */
async function openList(page: Page, drive: string, { name, hidden }: { name: string; hidden: boolean }) {
  await page.goto(`${drive}/bodies`)
  await page.getByRole('button', { name: 'Open a list' }).click()
  const sheet = page.getByRole('dialog', { name: 'Open a list' })
  await sheet.getByRole('radio', { name: hidden ? 'A caucus' : 'The union' }).check()
  await sheet.getByLabel('What do you call it?').fill(name)
  if (hidden) await sheet.getByLabel('Keep it hidden').check()
  await sheet.getByRole('button', { name: 'Open the list' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('a colleague on the committee learns of the union, of nobody in it, and of the hidden caucus nothing at all', async ({
  page,
  signInAs,
  browser,
}) => {
  const [union, caucus] = [fresh('Local'), fresh('Caucus')]
  const { home } = await signInAs('data_steward')
  const drive = driveOf(home)
  await openList(page, drive, { name: union, hidden: false })
  const unionPath = new URL(page.url()).pathname
  await openList(page, drive, { name: caucus, hidden: true })
  const caucusPath = new URL(page.url()).pathname

  await page.getByRole('button', { name: 'Add a member' }).click()
  const sheet = page.getByRole('dialog', { name: 'Add a member' })
  await sheet.getByRole('searchbox').fill('Marcus')
  await sheet.getByRole('radio', { name: 'Marcus T.' }).check()
  await sheet.getByRole('radio', { name: 'Less, because it is hard' }).check()
  await sheet.getByRole('button', { name: 'Add to the list' }).click()
  const list = page.getByRole('list', { name: 'Who is on the list' })
  await expect(list.getByText('Marcus T.', { exact: true })).toBeVisible()

  const context = await browser.newContext()
  const colleague = await context.newPage()
  await signInAs('committee', colleague)
  await colleague.goto(`${drive}/bodies`)
  await expect(colleague.getByRole('link', { name: union })).toBeVisible()
  await expect(colleague.getByText(caucus)).toHaveCount(0)
  await colleague.goto(unionPath)
  await expect(colleague.getByText('Who belongs to it is known to those who keep its list.')).toBeVisible()
  const gone = await colleague.goto(caucusPath)
  expect(gone?.status()).toBe(404)
  await colleague.goto(`${drive}/log-book`)
  await expect(colleague.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(colleague.getByText('did something new')).toHaveCount(0)
  await context.close()
})

test('a grievance is written down with its limit, and its step answered', async ({ page, signInAs }) => {
  const title = fresh('Overtime')
  const { home } = await signInAs('data_steward')
  await page.goto(`${driveOf(home)}/grievances`)
  await page.getByRole('button', { name: 'Write down a grievance' }).click()
  const sheet = page.getByRole('dialog', { name: 'Write down a grievance' })
  await sheet.getByLabel('In a few words').fill(title)
  await sheet.getByText('The first step has to be taken').click()
  await sheet.getByLabel('Days', { exact: true }).fill('10')
  await sheet.getByRole('radio', { name: 'Business days' }).check()
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  const steps = page.getByRole('list', { name: 'Steps' })
  await expect(steps.getByText('Open', { exact: true })).toBeVisible()
  await steps.getByRole('button', { name: 'Taken' }).click()
  const answer = page.getByRole('dialog', { name: 'Step 1 was taken' })
  await answer.getByRole('radio', { name: 'Granted', exact: true }).check()
  await answer.getByRole('button', { name: 'Save' }).click()
  await expect(steps.getByText('In time')).toBeVisible()
})

test('somebody of a union sees the stewards shown to them and no page of the group', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('union_liaison')
  const stewards = page.getByRole('list', { name: 'Stewards' })
  await expect(stewards.getByText('Dev Malhotra')).toBeVisible()
  for (const part of ['people', 'map', 'grievances', 'bodies/x', 'log-book']) {
    const answer = await page.goto(`${driveOf(home)}/${part}`)
    expect([part, answer?.status()]).toEqual([part, 404])
  }
})
