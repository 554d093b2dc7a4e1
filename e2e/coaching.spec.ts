import { readFile } from 'node:fs/promises'
import { expect, test } from './support/demo'

test('the queue says how long, what for and why this coach in Spanish too, and names no group', async ({
  page,
  context,
  signInAs,
  baseURL,
}) => {
  await context.addCookies([{ name: 'language', value: 'es', url: baseURL ?? '' }])
  await signInAs('coordinator')
  const waiting = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
  await expect(waiting.nth(1)).toBeVisible()
  await expect(waiting.first().getByRole('heading', { level: 2 })).toHaveText(/^[A-Z]+-\d+$/)
  await expect(page.getByRole('button', { name: /^Proponer a / }).first()).toBeVisible()
  await expect(page.getByText(/coaching\.|records\./)).toHaveCount(0)
})

test('a coach writes down what they know, pauses in one tap and comes back', async ({ page, signInAs }) => {
  await signInAs('coach')
  await page.getByRole('button', { name: 'Pause for four weeks' }).click()
  await expect(page.getByText('You are away until')).toBeVisible()
  await page.getByRole('button', { name: 'I am back' }).click()
  await expect(page.getByText('You are away until')).toBeHidden()
  await page.goto('/coaching/profile')
  await page.getByLabel('A few words about you').fill('Night shift at a parcel hub, won in spring.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('/coaching')
  await page.goto('/coaching/profile')
  await expect(page.getByLabel('A few words about you')).toHaveValue(
    'Night shift at a parcel hub, won in spring.',
  )
})

test('a committee writes to its coach, and sees that it was read', async ({
  page,
  browser,
  signInAs,
}, info) => {
  const { home } = await signInAs('data_steward')
  const words = `Can you help us with a hard talk? ${info.project.name}`
  await page.goto(`${home}/coach`)
  await page.getByRole('link', { name: 'Messages with your coach' }).click()
  await page.getByRole('textbox', { name: 'Message' }).fill(words)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByText('Not seen yet.')).toBeVisible()

  const theirs = await (await browser.newContext()).newPage()
  await signInAs('coach', theirs)
  await theirs.goto(`/coaching/d/${home.split('/')[2]}`)
  await theirs.getByRole('link', { name: 'Messages with the committee' }).click()
  await expect(theirs.getByText(words)).toBeVisible()
  await expect
    .poll(async () => {
      await page.reload()
      return page.getByText('Not seen yet.').count()
    })
    .toBe(0)

  await theirs.context().close()
})

test('a worker leader of a group with a coach reads that there is one, though only the committee decides about it', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('worker_leader')
  await page.goto(`${home}/coach`)
  await expect(page.getByText('Your group has a coach.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'End the coaching' })).toHaveCount(0)
})

test('an open call: the link is there once one has signed up, the calendar says nothing, and the place can be given back', async ({
  page,
  signInAs,
}) => {
  await signInAs('data_steward')
  await page.goto('/coaching/calls')
  const call = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'First lists and first talks' }) })
  const link = call.getByRole('link', { name: 'Open the video call on meet.jit.si' })
  await expect(link).toHaveCount(0)
  await call.getByRole('button', { name: 'Sign up' }).click()
  await expect(link).toBeVisible()
  await call.getByRole('button', { name: 'Put it in my calendar' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Download the date' }).click()
  const file = await (await download).path()
  expect(await readFile(file, 'utf8')).not.toMatch(/lists|talks|jitsi|meet/i)
  await page.keyboard.press('Escape')
  await call.getByRole('button', { name: 'Give my place back' }).click()
  await expect(call.getByRole('button', { name: 'Sign up' })).toBeVisible()
  await expect(link).toHaveCount(0)
})
