import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { anybody, countIn, enrolInDemo, newPhone, PIN_WORDS, setPin } from './support/offline-phone'

const NOTE = 'Zwetschgenkuchen behind the baler'
const NICK = 'Quittengelee-Ola'
const DRAFT = 'Wirsingeintopf at the time clock'

test('after the lock, the browser’s files hold none of the names, notes and drafts of the day', async () => {
  const phone = newPhone()
  const page = await phone.open()
  const base = await enrolInDemo(page, 'worker_leader')
  await setPin(page, '204816', PIN_WORDS.en)
  const workerId = await anybody(page, base)
  const shown = await page
    .locator('main li a[href*="worker="]:not([href$="new"]) .font-semibold')
    .allInnerTexts()
  // A short one stands in any file by chance.
  const names = shown.filter((name) => name.length > 5)
  expect(names.length).toBeGreaterThan(1)
  const form = `${base}/one-on-ones/new?worker=${workerId}`

  // One note is saved, one is kept without signal about somebody new, one is only begun.
  await page.goto(form)
  await page.locator('summary', { hasText: 'Note' }).click()
  await page.getByLabel(/^Note/).fill(NOTE)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: /is saved/ })).toBeVisible()
  await page.goto(`${base}/one-on-ones/new?worker=new`)
  await page.getByLabel('Name or nickname').fill(NICK)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Saved on this phone' })).toBeVisible()
  await page.context().route('**/api/sync', (route) => route.abort())
  await page.context().setOffline(false)
  await page.goto(form)
  await page.locator('summary', { hasText: 'Note' }).click()
  await page.getByLabel(/^Note/).fill(DRAFT)
  await expect.poll(() => countIn(page, 'boxes', 'kept')).toBe(2)

  await page.goto('/me')
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  expect(await countIn(page, 'queue', 'waiting')).toBe(1)
  await phone.close()

  const files = everyFile(phone.folder)
  const holding = (word: string) => files.filter(({ bytes }) => holds(bytes, word)).map(({ name }) => name)
  // The search would find them: what may lie open does.
  expect(holding(base.replace('/d/', ''))).not.toEqual([])
  for (const word of [NOTE, NICK, DRAFT, ...names]) expect([word, holding(word)]).toEqual([word, []])
  await phone.throwAway()
})

/** Every file of a folder and of those in it, with what it holds. */
function everyFile(folder: string): { name: string; bytes: Buffer }[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(folder, file), bytes: fs.readFileSync(file) }))
}

/** As text of one byte or two, as browsers write it. */
const holds = (bytes: Buffer, word: string): boolean =>
  bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))
