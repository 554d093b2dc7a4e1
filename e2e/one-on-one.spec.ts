import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'

test.use({ viewport: { width: 390, height: 844 } })

const groupOf = (home: string) => home.replace(/\/map$/, '')

/** Opens the log for the first person whom it offers. */
async function openLog(page: Page, group: string): Promise<void> {
  await page.goto(`${group}/log`)
  await page.locator('main li a').first().click()
  await expect(page).toHaveURL(/one-on-ones\/new\?worker=/)
}

test('a leader logs a talk in three taps, thinks about listening, and can take it back', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await openLog(page, groupOf(home))
  await page.getByRole('button', { name: 'Save' }).click()

  const after = page.getByRole('region', { name: 'Saved' })
  await expect(after).toBeFocused()
  await after.getByRole('button', { name: /did$/ }).first().click()
  await expect(after.getByRole('status')).toContainText('somebody listens')

  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back.').first()).toBeVisible()
})

test('everything that came of a talk is asked for by chips, and a refusal keeps what was typed', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await openLog(page, groupOf(home))

  await page.getByRole('radio', { name: 'Earlier' }).check()
  await page.getByLabel('Day and time').fill('2020-01-01T10:00')
  await page.getByRole('radio', { name: 'Brings others' }).check()
  await page.getByRole('radio', { name: 'answered when asked' }).check()
  await page.getByRole('checkbox', { name: 'Schedule' }).check()
  await page.getByText('Steps, and what the company will say').click()
  await page.getByRole('radio', { name: /^2 ·/ }).check()
  await page.getByRole('checkbox', { name: 'Dues', exact: true }).check()
  await page.getByText('Note', { exact: true }).first().click()
  await page.getByLabel(/^Note/).fill('Wants a second break. Her visa is fine.')
  await expect(page.getByText('This touches papers.')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()

  await expect(page.getByRole('main').getByRole('alert')).toContainText('last 30 days')
  await expect(page.getByLabel(/^Note/)).toHaveValue(/second break/)
  await expect(page.getByRole('radio', { name: 'Brings others' })).toBeChecked()

  await page.getByRole('radio', { name: 'Just now' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: /^To the page of/ }).click()
  await expect(page).toHaveURL(/\/people\//)
  await expect(page.getByText('Talked through: Dues').first()).toBeVisible()
  await expect(page.getByText(/Got as far as:/).first()).toBeVisible()
})

test('a try that came to nothing stands in the history and is taken back there', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await openLog(page, groupOf(home))
  await page.getByRole('radio', { name: 'Left a message' }).check()
  await page.getByRole('button', { name: 'Save' }).click()

  await expect(page).toHaveURL(/\/people\//)
  const tried = page.getByRole('listitem').filter({ hasText: 'You tried · Left a message' }).first()
  await tried.getByRole('button', { name: 'Take back' }).click()
  await expect(tried.getByText('Taken back', { exact: true })).toBeVisible()
})

test('somebody who is not on the list yet is logged by nickname, together with who else was there', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await page.goto(`${groupOf(home)}/log`)
  await page.getByRole('link', { name: /not on the list/ }).click()
  const nick = `Pilar ${Date.now().toString(36)}`
  await page.getByLabel('Name or nickname').fill(nick)
  await page.getByRole('radio', { name: 'Time together' }).check()
  await page.getByRole('radio', { name: 'A ride' }).check()
  const others = page.getByRole('group', { name: 'Who else was there' })
  await others.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Save' }).click()

  await expect(page.getByRole('heading', { level: 1, name: nick })).toBeVisible()
  await expect(page.getByText('Time together · A ride').first()).toBeVisible()
})

test('somebody new is called by name above the log once the talk is saved, and no longer when it is taken back', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await page.goto(`${groupOf(home)}/one-on-ones/new?worker=new`)
  await expect(page.getByRole('heading', { level: 1, name: 'Somebody new' })).toBeVisible()
  const nick = `Marisa ${Date.now().toString(36)}`
  await page.getByLabel('Name or nickname').fill(nick)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Talk with ${nick}` })).toBeVisible()

  const toast = page.getByRole('status').filter({ hasText: nick })
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Somebody new' })).toBeVisible()
})
