import type { Page } from '@playwright/test'
import { addDays, type CalendarDate, dateIn, now } from '@/lib/clock'
import { isBusinessDay } from '@/lib/law/business-days'
import { expect, test } from './support/demo'

const driveOf = (home: string): string => home.match(/^\/d\/[0-9a-f-]+/)?.[0] ?? ''

/** A name that no run before this one took, in one word. */
const fresh = (name: string): string => `${name}${Date.now().toString(36)}`

/** The first business day after today where the demo's warehouse is. */
function nextBusinessDay(): CalendarDate {
  let day = addDays(dateIn('America/Chicago', now()), 1)
  while (!isBusinessDay(day, new Set())) day = addDays(day, 1)
  return day
}

test('a grievance goes by the limits of its contract, leaves out its day off, and names the next step', async ({
  page,
  signInAs,
}) => {
  const [contract, title] = [fresh('Contract'), fresh('Rota')]
  const { home } = await signInAs('data_steward')
  const drive = driveOf(home)
  await page.goto(`${drive}/contracts`)
  await page.getByRole('button', { name: 'Write down a contract' }).click()
  const form = page.getByRole('dialog', { name: 'Write down a contract' })
  await form.getByLabel('What you call it').fill(contract)
  await form.getByLabel('In force from').fill('2026-01-01')
  await form.getByLabel('Until').fill('2031-12-31')
  await form.getByLabel('It has a no-strike clause').uncheck()
  await form.getByText('Time limits for grievances').click()
  await form.getByLabel('Step 1: within how many days?').fill('10')
  await form.getByRole('button', { name: 'Add a step' }).click()
  await form.getByLabel('Step 2: within how many days?').fill('5')
  await form.getByRole('group', { name: 'Step 2: which days?' }).getByLabel('Every day').check()
  await form.getByText('Days off under this contract').click()
  await form.getByLabel('Day off 1').fill(nextBusinessDay())
  await form.getByRole('button', { name: 'Write down' }).click()
  const kept = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: contract }) })
  await expect(kept.getByText(/step 1 within 10 business days/)).toBeVisible()

  await page.goto(`${drive}/grievances`)
  await page.getByRole('button', { name: 'Write down a grievance' }).click()
  const filing = page.getByRole('dialog', { name: 'Write down a grievance' })
  await filing.getByLabel('In a few words').fill(title)
  await filing.getByLabel('Under which contract?').selectOption({ label: contract })
  await filing.getByText('The first step has to be taken').click()
  await expect(filing.getByLabel('Days', { exact: true })).toHaveValue('10')
  await expect(filing.getByText(/^Left out:/)).toBeVisible()
  await filing.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText(`Under “${contract}”`)).toBeVisible()

  const steps = page.getByRole('list', { name: 'Steps' })
  await expect(steps.getByText(/10 business days from .*, without /)).toBeVisible()
  await steps.getByRole('button', { name: 'Taken' }).click()
  const answer = page.getByRole('dialog', { name: 'Step 1 was taken' })
  await answer.getByRole('radio', { name: 'Denied' }).check()
  await answer.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/By the contract step 2 has to be taken by .* \(5 days from /)).toBeVisible()
  await page.getByRole('button', { name: 'Add a step' }).click()
  const next = page.getByRole('dialog', { name: 'Add a step' })
  await expect(next.getByLabel('Days', { exact: true })).toHaveValue('5')
  await next.getByRole('button', { name: 'Save' }).click()
  await expect(steps.getByText('Step 2', { exact: true })).toBeVisible()
  await expect(page.getByText(/By the contract step 2/)).toHaveCount(0)
})

/** Opens the sheet for cards and chooses one signer. */
async function signer(page: Page, name: string) {
  await page.getByRole('button', { name: 'Enter cards' }).click()
  const sheet = page.getByRole('dialog', { name: 'Enter signed cards' })
  await sheet.getByRole('searchbox').fill(name)
  await sheet.getByRole('checkbox', { name }).check()
  return sheet
}

test('a membership card counts in this group; an authorization is kept beside it, with what a board asks', async ({
  page,
  signInAs,
}) => {
  const [onPaper, online] = [fresh('Nadia'), fresh('Omar')]
  const { home } = await signInAs('data_steward')
  const drive = driveOf(home)
  await page.goto(`${drive}/people/new`)
  await page.getByLabel('Names, one on each line').fill(`${onPaper}\n${online}`)
  await page.getByRole('button', { name: 'Add 2 people' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/new'))

  await page.goto(`${drive}/cards`)
  const paper = await signer(page, onPaper)
  await paper.getByRole('button', { name: 'Enter them' }).click()
  const row = (name: string) =>
    page.getByRole('list', { name: 'Register' }).getByRole('listitem').filter({ hasText: name })
  await expect(row(onPaper).getByText('Counts', { exact: true })).toBeVisible()

  const sheet = await signer(page, online)
  await sheet.getByRole('radio', { name: 'Union authorization' }).check()
  await sheet.getByRole('radio', { name: 'Electronically' }).check()
  await sheet.getByLabel('Name as signed').fill(online)
  await sheet.getByLabel('E-mail or account of their own').fill('omar@larkspurparcel.com')
  await sheet.getByLabel('The words that were signed').fill('I want this union to bargain for me.')
  await sheet.getByLabel('The company’s name').fill('Larkspur Parcel Fulfilment')
  await sheet.getByLabel('How were the signatures taken?').fill('A form of our own, by a link to each phone.')
  await sheet.getByLabel('What they signed was sent to their own account right afterwards').check()
  await sheet.getByRole('button', { name: 'Enter them' }).click()
  await expect(sheet.getByText(/This looks like an address at work/).first()).toBeVisible()
  await sheet.getByLabel('E-mail or account of their own').fill('omar@example.org')
  await sheet.getByRole('button', { name: 'Enter them' }).click()
  await expect(row(online).getByText('Electronic. Missing: phone')).toBeVisible()
  await expect(row(online).getByText('Not complete', { exact: true })).toBeVisible()

  await row(online)
    .getByRole('button', { name: /^What it says/ })
    .click()
  const said = page.getByRole('dialog', { name: `Electronic card of ${online}` })
  await said.getByLabel('Phone').fill('212 555 0147')
  await said.getByRole('button', { name: 'Save' }).click()
  await expect(row(online).getByText('Electronic: everything a board asks is there')).toBeVisible()
  await expect(row(online).getByText('Another kind: not in the count', { exact: true })).toBeVisible()
})
