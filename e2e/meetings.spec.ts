import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'

const driveOf = (home: string): string => home.match(/^\/d\/[0-9a-f-]+/)?.[0] ?? ''

/** The day so many days from now, as a date field takes it. */
const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Plans a meeting and stays on its page. */
async function plan(page: Page, drive: string, { who, days }: { who: string; days: number }): Promise<void> {
  await page.goto(`${drive}/meetings`)
  await page.getByRole('button', { name: 'Plan a meeting' }).click()
  const sheet = page.getByRole('dialog', { name: 'Plan a meeting' })
  await sheet.getByRole('radio', { name: who }).check()
  await sheet.getByLabel('Day').fill(dayAhead(days))
  await sheet.getByLabel('Time').fill('19:15')
  await sheet.getByLabel('Place').fill('Bowling alley')
  await sheet.getByRole('button', { name: 'Save the meeting' }).click()
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/)
}

/** Takes back what was just said to be done. */
const takeBack = (page: Page, said: string) =>
  page.getByText(said, { exact: true }).locator('..').getByRole('button', { name: 'Undo' }).click()

/** Calls the meeting on this page off, so that other tests find the demo as it was. */
async function callOff(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Call it off' }).click()
  await expect(page.getByText('This meeting is called off.')).toBeVisible()
}

test('a meeting is planned, its agenda is gathered by one button, printed by code, and called off with a way back', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await plan(page, driveOf(home), { who: 'The committee', days: 9 })
  await expect(page.getByRole('heading', { level: 1, name: 'Committee meeting' })).toBeVisible()
  await expect(page.getByText('7:15 PM').first()).toBeVisible()

  const agenda = page.getByRole('list', { name: 'What to talk over' })
  await page.getByRole('button', { name: 'Put on what is open' }).click()
  await expect(page.getByText(/points? added\./)).toBeVisible()
  await expect(agenda.getByRole('listitem').nth(2)).toBeVisible()
  await page.getByRole('button', { name: 'Put on what is open' }).click()
  await expect(page.getByText('Nothing new is open.')).toBeVisible()
  await page.getByLabel('A point of your own').fill('Rides home')
  await page.getByRole('button', { name: 'Add the point' }).click()
  await expect(agenda.getByText('Rides home').first()).toBeVisible()

  await agenda.getByRole('button', { name: 'Drop: Rides home' }).click()
  await expect(agenda.getByText('Rides home')).toHaveCount(0)
  await takeBack(page, 'Dropped.')
  await expect(agenda.getByText('Rides home').first()).toBeVisible()

  const spoken = await agenda.innerText()
  const named = spoken.match(/People see (.+) differently/)?.[1] ?? ''
  expect(named).not.toBe('')
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper-sheet')
  await expect(paper).toBeVisible()
  await expect(paper).toContainText('Rides home')
  await expect(paper).not.toContainText(named)
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  for (const format of ['A4', 'Letter'] as const)
    expect((await page.pdf({ format })).toString('latin1')).toContain('/Type /Page')
  await page.emulateMedia({ media: 'screen' })

  await callOff(page)
  await takeBack(page, 'The meeting is called off. Tell those who would come.')
  await expect(page.getByText('This meeting is called off.')).toHaveCount(0)
  await callOff(page)
})

test('people say whether they come by a tap, and the calendar file holds a neutral word and the hour only', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await plan(page, driveOf(home), { who: 'Everybody', days: 10 })
  const first = page.getByRole('list', { name: 'Who comes' }).getByRole('listitem').first()
  await first.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(page.getByText('1 yes · 0 not yet · 0 no')).toBeVisible()
  await first.getByRole('button', { name: 'Not yet' }).click()
  await expect(page.getByText('0 yes · 1 not yet · 0 no')).toBeVisible()

  await page.getByRole('button', { name: 'To my calendar' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click()
  const file = fs.readFileSync(await (await coming).path(), 'utf8')
  expect(file).toContain('SUMMARY:Coffee')
  expect(file).toMatch(/DTSTART:\d{8}T\d{6}Z/)
  expect(file).not.toMatch(/Bowling|meeting|LOCATION|URL/i)
  await page.keyboard.press('Escape')
  await callOff(page)
})

test('a worker leader sees the meeting of everybody, not that of the committee and no agenda', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('worker_leader')
  await page.goto(`${driveOf(home)}/meetings`)
  await expect(page.getByText('Meeting of everybody').first()).toBeVisible()
  await expect(page.getByText('Committee meeting')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Plan a meeting' })).toHaveCount(0)
  await page
    .getByRole('link', { name: /Meeting of everybody/ })
    .first()
    .click()
  await expect(page.getByRole('list', { name: 'Who comes' })).toContainText('You')
  await expect(page.getByText('What to talk over')).toHaveCount(0)
})
