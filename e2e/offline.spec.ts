import { expect, type Page, test } from '@playwright/test'
import { v7 } from 'uuid'
import {
  anybody,
  countIn,
  countRows,
  enrolInDemo,
  meanwhile,
  newPhone,
  type OfflinePhone,
  PIN_WORDS,
  setPin,
  talksWith,
} from './support/offline-phone'
import { giveSignal, queueTalks, tellOnline } from './support/queued-talks'

const PIN = '204816'
const NOTE = 'Wants a second break before the night truck.'

/** Opens the log for one person and writes a note into it. */
async function writeNote(page: Page, base: string, workerId: string): Promise<void> {
  await page.goto(`${base}/one-on-ones/new?worker=${workerId}`)
  await page.locator('summary', { hasText: 'Note' }).click()
  await page.getByLabel(/^Note/).fill(NOTE)
}

/** Writes a talk down without signal, on a page that was open before. */
async function logWithoutSignal(page: Page, base: string, workerId: string): Promise<void> {
  await writeNote(page, base, workerId)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Saved on this phone' })).toBeVisible()
}

/** A phone of somebody on the committee, whose browser was closed once since: its cookie is on the disk. */
async function enrolledPhone(
  key: 'committee' | 'worker_leader' = 'committee',
): Promise<{ phone: OfflinePhone; page: Page; base: string }> {
  const phone = newPhone()
  const base = await enrolInDemo(await phone.open(), key)
  await phone.close()
  return { phone, page: await phone.open(), base }
}

test('a talk logged without signal outlives the browser and arrives exactly once', async () => {
  const { phone, page, base } = await enrolledPhone()
  const workerId = await anybody(page, base)
  const before = await talksWith(workerId)
  await logWithoutSignal(page, base, workerId)
  await expect(page.getByRole('button', { name: '1 waits' })).toBeVisible()
  await phone.close('kill')

  const again = await phone.open({ offline: true })
  await again.goto('/home')
  await expect(again.getByRole('heading', { name: 'No signal' })).toBeVisible()
  await expect(again.getByText('Waiting on this phone')).toBeVisible()
  expect(await talksWith(workerId)).toBe(before)

  await giveSignal(again)
  await expect.poll(() => countIn(again, 'queue', 'waiting')).toBe(0)
  expect(await talksWith(workerId)).toBe(before + 1)
  await phone.throwAway()
})

test('what was typed outlives a closed tab, opens again without signal by PIN, and is sent once', async () => {
  const { phone, page, base } = await enrolledPhone()
  await setPin(page, PIN, PIN_WORDS.en)
  await page.goto(base)
  await expect.poll(() => countIn(page, 'boxes', 'kept')).toBe(1)
  await phone.close()
  const typing = await phone.open()
  const workerId = await anybody(typing, base)
  const before = await talksWith(workerId)
  await writeNote(typing, base, workerId)
  await expect.poll(() => countIn(typing, 'boxes', 'kept')).toBe(2)
  await typing.goto(`${base}/one-on-ones/new?worker=${workerId}`)
  await typing.getByRole('button', { name: 'Go on with what you wrote' }).click()
  await expect(typing.getByLabel(/^Note/)).toHaveValue(NOTE)
  await phone.close('kill')

  const shell = await phone.open({ offline: true })
  await shell.goto(`${base}/log`)
  await shell.getByLabel('Your PIN').pressSequentially(PIN)
  await shell.getByRole('button', { name: 'Somebody who is not on my list' }).waitFor()
  await shell.context().setOffline(false)
  await shell.goto(`${base}/one-on-ones/new?worker=${workerId}`)
  await shell.getByRole('button', { name: 'Go on with what you wrote' }).click()
  await expect(shell.getByLabel(/^Note/)).toHaveValue(NOTE)
  await shell.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => talksWith(workerId)).toBe(before + 1)
  await shell.goto(`${base}/one-on-ones/new?worker=${workerId}`)
  await expect.poll(() => countIn(shell, 'boxes', 'kept')).toBe(1)
  await phone.throwAway()
})

test('whom the list was tapped for without signal is opened by the PIN, and on the list no sentence ends twice', async () => {
  const { phone, page, base } = await enrolledPhone('worker_leader')
  await setPin(page, PIN, PIN_WORDS.en)
  await page.goto(base)
  await expect.poll(() => countIn(page, 'boxes', 'kept')).toBe(1)
  const log = page.getByRole('link', { name: /^Log a talk with / }).nth(1)
  const called = (await log.getAttribute('aria-label'))?.replace('Log a talk with ', '') ?? ''
  await page.context().setOffline(true)
  await log.click()
  await page.getByLabel('Your PIN').pressSequentially(PIN)
  await expect(page.getByRole('heading', { level: 1, name: `Talk with ${called}` })).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(
    page.getByRole('list', { name: 'My people' }).getByText('wants to be left alone'),
  ).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('..')
  await phone.throwAway()
})

test('somebody new is written down while the list is shut, and is on the list once there is signal', async () => {
  const { phone, page, base } = await enrolledPhone()
  await phone.close()
  const shell = await phone.open({ offline: true })
  await shell.goto(base)
  await shell.getByRole('button', { name: 'Log without my list' }).click()
  await shell.getByRole('button', { name: 'Save' }).click()
  await expect(shell.getByRole('main').getByRole('alert')).toBeVisible()
  await expect(shell.getByRole('heading', { level: 1, name: 'Somebody new' })).toBeVisible()
  await shell.getByLabel('Name or nickname').fill('Truck-side Teo')
  await shell.getByRole('button', { name: 'Save' }).click()
  await expect(shell.getByRole('heading', { name: 'Saved on this phone' })).toBeVisible()
  await expect(shell.getByRole('heading', { level: 1, name: 'Talk with Truck-side Teo' })).toBeVisible()
  const before = await countRows('worker')
  await giveSignal(shell)
  await expect(shell.getByRole('heading', { name: 'It waits here no more' })).toBeVisible()
  expect(await countIn(shell, 'queue', 'waiting')).toBe(0)
  expect(await countRows('worker')).toBe(before + 1)
  expect(page.isClosed()).toBe(true)
  await phone.throwAway()
})

test('an entry that is refused comes back with its text and the reason, and can be changed and sent', async () => {
  const { phone, page, base } = await enrolledPhone()
  const workerId = await anybody(page, base)
  const before = await talksWith(workerId)
  await logWithoutSignal(page, base, workerId)
  await meanwhile('update worker set removed_at = now() where id = $1', [workerId])
  await page.context().setOffline(false)

  await page.goto(base)
  await page.getByRole('button', { name: '1 waits' }).click()
  await page.getByRole('button', { name: 'Show what I wrote' }).click()
  await expect(page.getByText(NOTE)).toBeVisible()
  await expect(page.getByText(/^Why: /)).toBeVisible()

  await meanwhile('update worker set removed_at = null where id = $1', [workerId])
  await page.getByRole('button', { name: 'Change and send' }).click()
  await page.getByRole('button', { name: 'Go on with what you wrote' }).click()
  await expect(page.getByLabel(/^Note/)).toHaveValue(NOTE)
  await page.getByLabel(/^Note/).fill(`${NOTE} And a fan.`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => talksWith(workerId)).toBe(before + 1)
  expect(await countIn(page, 'queue', 'waiting')).toBe(0)
  await phone.throwAway()
})

test('what a phone wrote that was taken out meanwhile is laid aside, and the phone is told and forgets', async () => {
  const { phone, page, base } = await enrolledPhone()
  const workerId = await anybody(page, base)
  const before = await talksWith(workerId)
  await logWithoutSignal(page, base, workerId)
  const aside = await countRows('quarantined_item')
  await meanwhile(
    `update device set revoked_at = now() where id in (select device_id from session where device_id is not null
       order by last_seen_at desc nulls last, id desc limit 1)`,
  )
  await giveSignal(page)

  await expect(page.getByText('This phone was taken out of the group.')).toBeVisible()
  expect(await countRows('quarantined_item')).toBe(aside + 1)
  expect(await talksWith(workerId)).toBe(before)
  expect(await countIn(page, 'queue', 'waiting')).toBe(0)
  expect(await countIn(page, 'queue', 'drives')).toBe(0)
  expect(await countIn(page, 'boxes', 'kept')).toBe(0)
  expect(await countIn(page, 'device', 'keys')).toBe(0)
  await phone.throwAway()
})

test('an entry that waits for a full sign-in asks for it where it stands', async () => {
  const phone = newPhone()
  const page = await phone.open()
  const base = await enrolInDemo(page, 'worker_leader')
  const { deviceId } = await (await page.request.get('/api/session')).json()
  await meanwhile(`update session set level = 'list' where device_id = $1 and revoked_at is null`, [deviceId])
  // Of somebody who is not on the own list: after a PIN nobody can say whether they are there.
  await queueTalks(page, base.replace('/d/', ''), v7(), 1)
  await tellOnline(page)
  await page.getByRole('button', { name: '1 needs sign-in' }).click()
  const sheet = page.getByRole('dialog', { name: 'Waiting on this phone' })
  await sheet.getByRole('button', { name: 'Sign in fully' }).click()
  const asked = page.getByRole('dialog', { name: 'Confirm it is you' })
  await expect(asked).toContainText('This opens everything that the PIN leaves closed.')
  await asked.getByRole('button', { name: 'Not now' }).click()
  await expect(sheet.getByText('1 entry needs a full sign-in')).toBeVisible()

  // Where the page cannot ask by itself, a page of its own does, at once.
  await page.goto('/confirm?to=/home')
  await expect(asked).toBeVisible()
  await phone.throwAway()
})

test('what a meeting types while the signal goes is kept in order, and the own list opens without any', async () => {
  const { phone, page, base } = await enrolledPhone()
  await setPin(page, PIN, PIN_WORDS.en)
  await page.goto(`${base}/list-work`)
  const form = page.locator('form#person')
  await expect(form).toBeVisible()
  await expect(page.getByText('Without signal what you type here is kept on this phone')).toBeVisible()
  const ties = await countRows('tie')
  await page.context().setOffline(true)
  await form.getByLabel('Who knows them').selectOption({ index: 1 })
  await form.getByLabel('Who goes next').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Save and next' }).click()
  await expect.poll(() => countIn(page, 'queue', 'waiting')).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByText('Saved on this phone, not sent yet')).toBeVisible()
  expect(await countRows('tie')).toBe(ties)
  await phone.close('kill')

  const shell = await phone.open({ offline: true })
  await shell.goto(`${base}/list-work`)
  await shell.getByLabel('Your PIN').pressSequentially(PIN)
  await shell.getByRole('button', { name: 'Go through my list' }).click()
  await shell.locator('form#person').getByLabel('Who goes next').selectOption({ label: 'You' })
  await shell.getByRole('button', { name: 'Save and next' }).click()
  await expect.poll(() => countIn(shell, 'queue', 'waiting')).toBeGreaterThan(2)

  await giveSignal(shell)
  await shell.goto(base)
  await expect.poll(() => countIn(shell, 'queue', 'waiting'), { timeout: 30_000 }).toBe(0)
  expect(await countRows('tie')).toBe(ties + 1)
  await phone.throwAway()
})
