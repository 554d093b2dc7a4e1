import { expect, type Locator, test } from '@playwright/test'
import {
  countIn,
  countRows,
  doubleText,
  enrolInDemo,
  meanwhile,
  newPhone,
  PIN_WORDS,
  setPin,
} from './support/offline-phone'

const PIN = '204816'
/** A thumb in a hurry: so long before each tap, and between two digits. */
const TAP_MS = 1_000
const DIGIT_MS = 350

test('from the pocket to saved: an enrolled phone, locked overnight, no signal, in Spanish, text at 200 %', async () => {
  test.setTimeout(120_000)
  const phone = newPhone()
  doubleText(phone)
  const first = await phone.open({ locale: 'es-US' })
  const base = await enrolInDemo(first, 'worker_leader')
  await setPin(first, PIN, PIN_WORDS.es)
  await first.goto(base)
  await expect.poll(() => countIn(first, 'boxes', 'kept')).toBe(1)
  await phone.close()
  // The night: nobody touched the phone, and its session fell asleep.
  await meanwhile(
    "update session set idle_expires_at = now() - interval '9 hours' where device_id is not null",
  )

  const page = await phone.open({ offline: true, locale: 'es-US' })
  let taps = 0
  const tap = async (target: Locator) => {
    taps += 1
    await target.waitFor()
    await target.click({ delay: TAP_MS / 2 })
  }
  const takenOut = performance.now()
  await page.goto('/home')
  await tap(page.getByLabel('Tu PIN'))
  await page.getByLabel('Tu PIN').pressSequentially(PIN, { delay: DIGIT_MS })
  await tap(page.getByRole('list', { name: 'Mi gente' }).getByRole('button').first())
  await expect(page.getByRole('heading', { name: /^Conversación con / })).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await tap(page.getByRole('button', { name: 'Guardar', exact: true }))
  await expect(page.getByRole('heading', { name: 'Guardado en este teléfono' })).toBeVisible()
  const seconds = (performance.now() - takenOut) / 1000

  const measured = `${taps} taps, ${PIN.length} digits, ${seconds.toFixed(1)} s`
  test.info().annotations.push({ type: 'pocket to saved', description: measured })
  console.log(`Pocket to saved: ${measured}`)
  expect(taps).toBeLessThanOrEqual(4)
  expect(seconds).toBeLessThanOrEqual(45)
  expect(wide).toBeLessThanOrEqual(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
  expect(await page.locator('[lang=es]').count()).toBeGreaterThan(0)

  // In the morning: the session sleeps, so that the entry waits for the PIN and then goes.
  const before = await countRows('one_on_one')
  await page.context().setOffline(false)
  await page.goto('/home')
  await page.waitForURL(/\/sign-in/)
  expect(await countIn(page, 'queue', 'waiting')).toBe(1)
  await page.getByLabel('PIN', { exact: true }).fill(PIN)
  await page.getByRole('button', { name: 'Abrir con mi PIN' }).click()
  await expect.poll(() => countIn(page, 'queue', 'waiting'), { timeout: 20_000 }).toBe(0)
  expect(await countRows('one_on_one')).toBe(before + 1)
  await phone.throwAway()
})
