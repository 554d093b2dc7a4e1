import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'

const driveOf = (home: string): string => home.match(/^\/d\/[0-9a-f-]+/)?.[0] ?? ''

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0

/** Codes and names as the closed key on the screen has them. */
async function keyOf(page: Page): Promise<{ code: string; name: string }[]> {
  const pairs = page.locator('dl > div')
  await expect(pairs.first()).toBeAttached()
  return pairs.evaluateAll((all) =>
    all.map((pair) => ({
      code: pair.querySelector('dt')?.textContent ?? '',
      name: pair.querySelector('dd')?.textContent ?? '',
    })),
  )
}

test('a pocket list is printed by code, a page for 25, on A4 and letter, and no name reaches the paper', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${driveOf(home)}/pocket-list`)
  const key = await keyOf(page)
  expect(key.length).toBeGreaterThan(0)
  const pages = Math.ceil(key.length / 25)

  await page.emulateMedia({ media: 'print' })
  for (const { name } of key.slice(0, 30))
    await expect(page.getByText(name, { exact: true }).first()).toBeHidden()
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.locator('.paper-sheet tbody tr')).toHaveCount(key.length)
  for (const format of ['A4', 'Letter'] as const)
    expect([format, pagesOf(await page.pdf({ format }))]).toEqual([format, pages])
})

test('a returned sheet is entered by keyboard, hints at what is known, keeps what failed and takes back a line', async ({
  page,
  context,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${driveOf(home)}/pocket-list`)
  const [first, second] = await keyOf(page)
  await page.getByRole('link', { name: 'Enter a returned sheet' }).click()
  await expect(page).toHaveURL(/\/sheet\?list=mine/)
  const rows = page.getByRole('list', { name: 'Entered from this sheet' }).getByRole('listitem')

  await page.getByLabel('Code').fill(first?.code.toLowerCase() ?? '')
  await expect(page.getByText(`${first?.code} is ${first?.name}`)).toBeVisible()
  await page.getByLabel('Where they stand').selectOption({ label: 'Undecided' })
  await page.getByRole('checkbox', { name: 'Pay' }).check()
  await page.getByLabel('Code').press('Enter')
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText('Saved')
  await expect(page.getByLabel('Code')).toBeFocused()
  await expect(page.getByLabel('Code')).toHaveValue('')

  await page.getByLabel('Code').fill(first?.code ?? '')
  await expect(page.getByText('was entered from this sheet a moment ago')).toBeVisible()
  await page.getByLabel('Code').fill('ZZZZ')
  await page.getByLabel('Code').press('Enter')
  await expect(page.getByText('Nobody you reach has the code ZZZZ.')).toBeVisible()

  await context.setOffline(true)
  await page.getByLabel('Code').fill(second?.code ?? '')
  await page.getByLabel('How it went').selectOption({ label: 'Left a message' })
  await page.getByLabel('Code').press('Enter')
  await expect(rows.first()).toContainText('Not saved')
  await context.setOffline(false)
  await rows.first().getByRole('button', { name: 'Correct' }).click()
  await expect(page.getByLabel('Code')).toHaveValue(second?.code ?? '')
  await expect(page.getByLabel('How it went')).toHaveValue('left_message')
  await page.getByRole('button', { name: 'Save and next' }).click()
  await expect(rows.first()).toContainText('Saved')

  for (const row of [rows.first(), rows.nth(1)]) {
    await row.getByRole('button', { name: 'Undo' }).click()
    await expect(row).toContainText('Taken back')
  }
})

test('a meeting goes through a list by keyboard, sends somebody, sees it in the summary and takes it back', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${driveOf(home)}/list-work`)
  const progress = page.getByRole('progressbar')
  await expect(progress).toHaveAttribute('aria-valuetext', /^1 of \d+$/)
  const card = page.locator('form#person')
  const person = (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? ''
  const plan = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'Who goes to whom' }) })
  const lines = plan.getByRole('listitem').filter({ hasText: person, hasNot: page.getByRole('heading') })
  const agreedBefore = await lines.count()

  await expect(async () => {
    await page.keyboard.press('3')
    await expect(page.getByRole('radio', { name: 'Undecided' })).toBeChecked({ timeout: 500 })
  }).toPass()
  const goes = card.getByLabel('Who goes next')
  const goer = await goes.locator('option').nth(1).textContent()
  await goes.selectOption({ index: 1 })
  await expect(card.getByLabel('By', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Save and next' }).click()
  await expect(progress).toHaveAttribute('aria-valuetext', /^2 of \d+$/)

  await expect(plan.getByRole('heading', { name: goer ?? '' })).toBeVisible()
  await expect(lines).toHaveCount(agreedBefore + 1)
  const text = await page.getByLabel('As text, without names').inputValue()
  expect(text).not.toContain(person)

  await page.getByRole('link', { name: 'Hide names' }).click()
  await expect(page.getByText('Only codes are shown.')).toBeVisible()
  await expect(page.getByText(person, { exact: true })).toHaveCount(0)
  await expect(progress).toHaveAttribute('aria-valuetext', /^2 of \d+$/)
  await page.getByRole('link', { name: 'Show names' }).click()
  await expect(page.getByText('Only codes are shown.')).toBeHidden()

  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('heading', { level: 2, name: person })).toBeVisible()
  await page.getByRole('button', { name: 'Take back what was noted' }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect(card).toBeVisible()
  await expect(lines).toHaveCount(agreedBefore)
})

test('what was said is ended and opened again, and goes to the calendar without a name', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  const base = driveOf(home)
  await page.goto(`${base}/pocket-list`)
  const [someone] = await keyOf(page)
  await page.goto(`${base}/list-work`)
  await expect(page.getByRole('progressbar')).toBeVisible()

  await page.goto(`${base}/follow-ups`)
  const ended = page.getByRole('button', { name: 'How it ended' }).first()
  await expect(ended).toBeVisible()
  await ended.click()
  await page.getByRole('radio', { name: 'Not needed any more' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Taken off the list.')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByText('Put dates in your calendar', { exact: true }).click()
  await page.getByRole('combobox', { name: 'What the calendar shows' }).selectOption({ label: 'Laundry' })
  await page.getByRole('button', { name: 'Download all dates' }).click()
  const file = fs.readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain('SUMMARY:Laundry')
  expect(file).not.toContain(someone?.name ?? '?')
})

test('a text for the group can be read, copied, and copied by hand where the browser lets nobody copy', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${driveOf(home)}/follow-ups`)
  await page.getByRole('button', { name: 'Text for our group' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Where').selectOption({ label: 'the park' })
  const shown = dialog.getByLabel('This is the text')
  await expect(shown).toHaveValue(/^Coffee on .+, the park\. Can you make it\?$/)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByText('The text is selected.')).toBeVisible()
  const selected = await shown.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  )
  expect(selected).toBe(await shown.inputValue())
})
