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
    expect(await waiting.count()).toBeGreaterThan(1)
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
