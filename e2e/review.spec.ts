import { expect, test } from './support/demo'
import { talkNobodyAskedAbout } from './support/talk-nobody-asked-about'

test('a committee talks one talk over with its coach, under its code', async ({
  page,
  browser,
  signInAs,
}, info) => {
  test.setTimeout(120_000)
  const mark = `${info.project.name} ${Date.now()}`
  const { home } = await signInAs('data_steward')
  const driveId = home.split('/')[2] ?? ''
  const coach = await (await browser.newContext()).newPage()
  await signInAs('coach', coach)

  const question = `What would you ask next? ${mark}`
  const talk = await talkNobodyAskedAbout(driveId)
  await test.step('they show one talk to the coach, under the code', async () => {
    await page.goto(`${home}/people/${talk.workerId}`)
    await expect(page.getByRole('button', { name: 'Show the name to our coach' })).toBeVisible()
    await page.getByRole('button', { name: 'Ask the coach about this talk' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('What do you want to know?').fill(question)
    await sheet.getByRole('button', { name: 'Show this talk to the coach' }).click()
    await expect(page.getByText('Your coach sees this talk now.')).toBeVisible()
  })

  const advice = `Wait, then ask again. ${mark}`
  await test.step('the coach sees the code and the question, and says something', async () => {
    await coach.goto(`/coaching/d/${driveId}/review`)
    const card = coach.getByRole('listitem').filter({ hasText: question })
    await expect(card.getByRole('heading', { name: new RegExp(talk.code) })).toBeVisible()
    await card.getByRole('button', { name: 'Comment' }).click()
    const sheet = coach.getByRole('dialog')
    await sheet.getByLabel('What do you want to say?').fill(advice)
    await sheet.getByRole('button', { name: 'Send' }).click()
    await expect(card.getByText(advice)).toBeVisible()
  })

  await test.step('the committee reads it and takes the talk back, which bites at once', async () => {
    await page.goto(`${home}/coach/review`)
    const card = page.getByRole('listitem').filter({ hasText: question })
    await expect(card.getByText(advice)).toBeVisible()
    await card.getByRole('button', { name: 'Take back' }).click()
    await expect(card.getByText('not shown any more')).toBeVisible()
    await coach.reload()
    await expect(coach.getByRole('heading', { name: 'Talks shown to the coach' })).toBeVisible()
    await expect(coach.getByText(question)).toHaveCount(0)
    await expect(coach.getByText(advice)).toHaveCount(0)
  })
  await coach.context().close()
})
