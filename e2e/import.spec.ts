import fs from 'node:fs'
import { expect, test } from './support/demo'

const MESSAGE = '• Ana Lucía Paz - nights\n2. Bo Wren (dock)\nCy Trout'

test('a list from a chat is looked at, brought in, and taken back whole', async ({ page, signInAs }) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people/import`)
  await page.getByLabel('Paste a list').fill(MESSAGE)
  await page.getByRole('button', { name: 'Read the list' }).click()
  await expect(page.getByText('3 new')).toBeVisible()
  await expect(page.getByText('Ana Lucía Paz', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Bring in 3 people' }).click()
  await expect(page.getByText('3 people are on the list now.')).toBeVisible()

  const takeBack = { name: 'Take this list back' }
  await page.getByRole('button', takeBack).first().click()
  const asked = page.getByRole('dialog', takeBack)
  await expect(asked).toContainText('Everybody it brought leaves the list')
  await asked.getByRole('button', takeBack).click()
  await expect(page.getByText('3 people were taken off the list.')).toBeVisible()
})

test('what cannot be used is named by its row, and nothing is brought in until somebody decides', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people/import`)
  const file = {
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Phone\nUma Thorn,call me\n=1+1,\n'),
  }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Read the list' }).click()
  await expect(page.getByText('Row 3, Name: this looks like a formula.')).toBeVisible()
  await expect(page.getByText('Row 2: “call me” is not certainly a phone number.')).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save these rows' }).click()
  expect(fs.readFileSync(await (await saved).path(), 'utf8')).toContain(`"'=1+1"`)
  const bringIn = page.getByRole('button', { name: 'Bring in 1 person' })
  await expect(bringIn).toHaveAttribute('aria-disabled', 'true')
  await page.getByText('Leave out the row that cannot be used').click()
  await expect(bringIn).toHaveAttribute('aria-disabled', 'false')
})

test('a PDF is refused kindly, with how to paste', async ({ page, signInAs }) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people/import`)
  const file = { name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Read the list' }).click()
  await expect(page.getByText('copy it and paste it here')).toBeVisible()
})

test('rows that look like somebody else are decided about at once, and can be put back', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await page.goto(`${home.replace(/\/map$/, '')}/people/import`)
  const twice = `Ottoline ${Date.now().toString(36)}`
  await page
    .getByLabel('Paste a list')
    .fill(['homme', 'home', 'hommme', 'homme'].map((end) => `${twice} Prud${end}`).join('\n'))
  await page.getByRole('button', { name: 'Read the list' }).click()
  await expect(page.getByText(/^\d+ rows look like somebody else$/)).toBeVisible()
  await expect(page.getByText(/rows? (look|may mean)/)).toHaveCount(1)
  await expect(page.getByText('1 row says the same as another one')).toBeVisible()
  await page.getByRole('button', { name: /^Leave all \d+ out$/ }).click()
  await expect(page.getByText('Bring in 1 person')).toBeVisible()
  await page.getByRole('button', { name: /^Put back the \d+ rows you left out$/ }).click()
  await expect(page.getByText('Bring in 3 people')).toBeVisible()
})
