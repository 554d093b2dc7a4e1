import { readFile } from 'node:fs/promises'
import { expect, test } from './support/demo'

const LANGUAGES = ['en', 'es'] as const

for (const language of LANGUAGES) {
  test(`the queue says how long, what for and why this coach, and names no group (${language})`, async ({
    page,
    context,
    signInAs,
    baseURL,
  }, info) => {
    await context.addCookies([{ name: 'language', value: language, url: baseURL ?? '' }])
    await signInAs('coordinator')
    await page.goto('/network/queue')
    const waiting = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
    await expect(waiting.nth(1)).toBeVisible()
    await expect(waiting.first().getByRole('heading', { level: 2 })).toHaveText(/^[A-Z]+-\d+$/)
    await expect(
      page.getByRole('button', { name: language === 'en' ? /^Offer to / : /^Proponer a / }).first(),
    ).toBeVisible()
    await expect(page.getByText(/coaching\.|records\./)).toHaveCount(0)
    await info.attach('queue', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  })
}

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

test('a committee shows its coach the names of an area, sees which were opened, and takes them back', async ({
  page,
  browser,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/coach`)
  await page.getByRole('button', { name: 'Show names' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Whose names').selectOption({ index: 1 })
  await sheet
    .getByRole('checkbox', { name: 'planning who talks with whom' })
    .or(sheet.getByRole('radio', { name: 'planning who talks with whom' }))
    .check()
  await sheet.getByRole('button', { name: 'Show names' }).click()
  await expect(page.getByText('Your coach sees these names now.')).toBeVisible()

  const theirs = await (await browser.newContext()).newPage()
  await signInAs('coach', theirs)
  await theirs.goto(`/coaching/d/${home.split('/')[2]}`)
  await theirs.getByRole('link', { name: 'Names', exact: true }).click()
  const named = theirs.getByRole('list', { name: 'Names' }).getByRole('listitem')
  await expect(named.first()).toBeVisible()
  const shown = await named.count()

  await page.reload()
  const opened = page.getByRole('list', { name: 'What your coach opened' })
  await expect(opened.getByRole('listitem').first()).toContainText(`${shown} name`)
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByText('Taken back. Your coach sees codes again.')).toBeVisible()
  await theirs.reload()
  await expect(theirs.getByText('The committee shows you no names')).toBeVisible()
  await theirs.context().close()
})

test('a coach and a committee write to each other and set a session that both find in their own time', async ({
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
  const seat = `/coaching/d/${home.split('/')[2]}`
  await theirs.goto(seat)
  await theirs.getByRole('link', { name: 'Messages with the committee' }).click()
  await expect(theirs.getByText(words)).toBeVisible()
  await expect
    .poll(async () => {
      await page.reload()
      return page.getByText('Not seen yet.').count()
    })
    .toBe(0)

  await theirs.goto(`${seat}/sessions`)
  await theirs.getByRole('button', { name: 'Propose times' }).click()
  const sheet = theirs.getByRole('dialog')
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  await sheet.getByLabel('Day 1').fill(inAWeek)
  await sheet.getByLabel('What to talk about').fill(`Practice. ${info.project.name}`)
  await sheet.getByRole('button', { name: 'Propose times' }).click()
  await expect(theirs.getByText('Proposed. We told the others.')).toBeVisible()

  await page.goto(`${home}/coach/sessions`)
  const card = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: `Practice. ${info.project.name}` })
  await card.getByRole('button', { name: /^Take / }).click()
  await expect(page.getByText('It is set. Both sides were told.')).toBeVisible()
  await theirs.reload()
  await expect(
    theirs
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: `Practice. ${info.project.name}` }),
  ).toContainText('set')
  await theirs.context().close()
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
