import { expect, test } from '@playwright/test'
import { countIn, countRows, enrolInDemo, newPhone } from './support/offline-phone'

const talksWith = (workerId: string) =>
  countRows('one_on_one where worker_id = $1 and withdrawn_at is null', [workerId])

test('a talk logged without signal outlives the browser and arrives exactly once', async () => {
  const phone = newPhone()
  const base = await enrolInDemo(await phone.open(), 'committee')
  await phone.close()
  const page = await phone.open()
  await page.goto(`${base}/log`)
  const href = await page.locator('main li a[href*="worker="]').first().getAttribute('href')
  const workerId = new URL(href ?? '', page.url()).searchParams.get('worker') ?? ''
  await page.goto(`${base}/one-on-ones/new?worker=${workerId}`)
  const before = await talksWith(workerId)

  await page.context().setOffline(true)
  await page.getByRole('checkbox', { name: 'Schedule' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Saved on this phone' })).toBeVisible()
  await expect(page.getByRole('button', { name: '1 waits' })).toBeVisible()
  await phone.close('kill')

  const again = await phone.open({ offline: true })
  await again.goto('/home')
  await expect(again.getByRole('heading', { name: 'No signal' })).toBeVisible()
  await expect(again.getByText('Waiting on this phone')).toBeVisible()
  expect(await talksWith(workerId)).toBe(before)

  await again.context().setOffline(false)
  await expect.poll(() => countIn(again, 'queue', 'waiting')).toBe(0)
  expect(await talksWith(workerId)).toBe(before + 1)
  await phone.throwAway()
})
