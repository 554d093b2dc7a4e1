import { expect, test } from '@playwright/test'
import { env } from '@/lib/env'
import { CELLS_TABLE } from '@/lib/exchange/list-export'
import { freePortFrom } from '@/scripts/app/free-port'
import { startApp } from '@/scripts/app/start-app'
import { withClient } from '@/scripts/database/with-client'
import { startChaosProxy } from './support/chaos-proxy'
import { anybody, countIn, enrolInDemo, newPhone, talksWith } from './support/offline-phone'
import { queueTalks, tellOnline } from './support/queued-talks'

const SEED = 20_261_122

/** The entries of these ids that the server has, in the order in which it took them, each as often as it counts. */
const taken = (driveId: string, ids: string[]): Promise<string[]> =>
  withClient(env().MIGRATION_DATABASE_URL ?? '', async (owner) => {
    const { rows } = await owner.query<{ command_id: string }>(
      'select command_id from activity where scope_id = $1 and command_id = any ($2::uuid[]) order by seq',
      [driveId, ids],
    )
    return rows.map(({ command_id }) => command_id)
  })

const driveOf = (base: string): string => base.replace('/d/', '')

test('two hundred entries through a net that drops, doubles, delays and reorders are two hundred rows in order', async () => {
  test.setTimeout(120_000)
  const net = await startChaosProxy(SEED)
  const phone = newPhone()
  const page = await phone.open({ proxy: net.url })
  const base = await enrolInDemo(page, 'committee')
  const workerId = await anybody(page, base)
  const before = await talksWith(workerId)

  const ids = await queueTalks(page, driveOf(base), workerId, 200)
  await tellOnline(page)
  await expect.poll(() => countIn(page, 'queue', 'waiting'), { timeout: 90_000 }).toBe(0)
  expect(await taken(driveOf(base), ids)).toEqual(ids)
  expect(await talksWith(workerId)).toBe(before + 200)
  expect(Object.values(net.seen).every((times) => times > 0)).toBe(true)
  await phone.throwAway()
  await net.close()
})

test('a server that is killed while entries come in loses none of them and takes none twice', async () => {
  test.setTimeout(120_000)
  const port = await freePortFrom(3300)
  const origin = `http://localhost:${port}`
  const { DATABASE_URL, KEYRING_DIR, KEYRING_KEK_FILE, NEXTAUTH_SECRET } = env()
  const settings = {
    DATABASE_URL,
    KEYRING_DIR,
    KEYRING_KEK_FILE,
    NEXTAUTH_SECRET,
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
    MIGRATION_DATABASE_URL: undefined,
  }
  const first = await startApp({ host: 'localhost', port, settings })
  const phone = newPhone()
  const page = await phone.open({ origin })
  const base = await enrolInDemo(page, 'committee', origin)
  const workerId = await anybody(page, base)
  // So many that they do not all arrive between two looks at how many did.
  const ids = await queueTalks(page, driveOf(base), workerId, 150)

  await tellOnline(page)
  await expect
    .poll(async () => (await taken(driveOf(base), ids)).length, { intervals: [20] })
    .toBeGreaterThan(4)
  process.kill(first.pid, 'SIGKILL')
  await first.ended
  const arrived = (await taken(driveOf(base), ids)).length
  expect(arrived).toBeLessThan(150)
  expect(await countIn(page, 'queue', 'waiting')).toBeGreaterThanOrEqual(150 - arrived)

  const second = await startApp({ host: 'localhost', port, settings })
  await tellOnline(page)
  await expect.poll(() => countIn(page, 'queue', 'waiting'), { timeout: 30_000 }).toBe(0)
  expect(await taken(driveOf(base), ids)).toEqual(ids)
  await phone.throwAway()
  await second.stop()
})

test('a newer app waits until everything is sent, and loses nothing when it comes', async () => {
  const net = await startChaosProxy(null)
  const phone = newPhone()
  const page = await phone.open({ proxy: net.url })
  const base = await enrolInDemo(page, 'committee')
  const workerId = await anybody(page, base)
  net.blocked = true
  const ids = await queueTalks(page, driveOf(base), workerId, 3)

  net.addToWorker = '\n// a newer build'
  const waits = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect.poll(waits).toBe(true)
  await page.reload()
  await expect(page.getByRole('button', { name: '3 wait' })).toBeVisible()
  expect(await waits()).toBe(true)

  net.blocked = false
  await tellOnline(page)
  await expect.poll(() => countIn(page, 'queue', 'waiting')).toBe(0)
  expect(await taken(driveOf(base), ids)).toEqual(ids)
  // The page that sent them lets it in by itself, once it has been quiet for a moment.
  await expect.poll(waits, { timeout: 20_000 }).toBe(false)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await waits()).toBe(false)
  await phone.throwAway()
  await net.close()
})

test('what unfolds above a list needs signal: without any the list stays and says so, and with signal it opens again', async () => {
  const phone = newPhone()
  const page = await phone.open()
  const base = await enrolInDemo(page, 'committee')
  await page.goto(`${base}/people`)
  const foldOf = (title: string) =>
    page.locator('details', { has: page.locator('summary', { hasText: title }) })
  const said = 'There is no signal, so this cannot be opened now.'
  await page.context().setOffline(true)
  for (const title of ['Columns', 'Narrow the list']) {
    await foldOf(title).locator('summary').click()
    await expect(foldOf(title).getByText(said)).toBeVisible()
  }
  expect(new URL(page.url()).search).toBe('')
  await expect(page.getByRole('link', { name: 'Add people' })).toBeVisible()

  await page.context().setOffline(false)
  await foldOf('Columns').getByRole('link', { name: 'Show the choices' }).click()
  await expect(page.getByRole('button', { name: 'Show these columns' })).toBeVisible()
  await foldOf('Narrow the list').getByRole('link', { name: 'Show the choices' }).click()
  const lastTalk = page.getByRole('combobox', { name: 'Last talk' })
  await lastTalk.selectOption('Not for 45 days')

  const builder = page.getByRole('link', { name: 'More: and, or, not' })
  const toast = page.locator('.toast').filter({ hasText: said })
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(toast).toBeVisible()
  await toast.getByRole('button', { name: 'Close' }).click()
  await builder.click()
  await expect(page.getByText(said)).toBeVisible()
  await expect(lastTalk.locator('option:checked')).toHaveText('Not for 45 days')
  await page.context().setOffline(false)
  await builder.click()
  await page.waitForURL(/more=question$/)

  const asked = page.url()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Add a group' }).click()
  await expect(page.getByText(said)).toBeVisible()
  await page.getByRole('link', { name: 'Back to the simple choice' }).click()
  await expect(toast).toBeVisible()
  expect(page.url()).toBe(asked)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Add a group' }).click()
  await expect.poll(() => page.url()).not.toBe(asked)
  await phone.throwAway()
})

test('a file that a form fetches needs signal: without any the page stays and says so, and with signal the file comes', async () => {
  const phone = newPhone()
  const page = await phone.open()
  const base = await enrolInDemo(page, 'committee')
  await page.goto(`${base}/reports/list?what=${CELLS_TABLE}`)
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption('A copy of our own')
  await page.getByRole('button', { name: 'Ask to take it out' }).click()
  const save = page.getByRole('button', { name: 'Save the file' }).first()
  await expect(save).toBeVisible()

  await page.context().setOffline(true)
  await save.click()
  const toast = page
    .locator('.toast')
    .filter({ hasText: 'There is no signal, so this cannot be opened now.' })
  await expect(toast).toBeVisible()
  await expect(save).toBeVisible()
  await toast.getByRole('button', { name: 'Close' }).click()

  await page.context().setOffline(false)
  const saved = page.waitForEvent('download')
  await save.click()
  expect((await saved).suggestedFilename()).toMatch(/^file-\d+\.csv$/)
  await phone.throwAway()
})
