import { expect, test } from './support/demo'

test('a committee proposes, two people vote, the count shows both shares, and the stage is moved against advice with a reason', async ({
  page,
  browser,
  signInAs,
  baseURL,
}, info) => {
  test.setTimeout(120_000)
  const title = `Form a second group ${info.project.name} ${Date.now()}`
  const steward = await signInAs('data_steward')
  const drive = steward.home.replace(/\/$/, '')
  await page.goto(`${drive}/strategy`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Strategy')
  await info.attach('strategy', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })

  await page.goto(`${drive}/decisions/new?about=stage.P3`)
  await page.getByLabel('What do you propose?').fill(title)
  await info.attach('propose', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  await page.getByRole('button', { name: 'Put it forward' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('button', { name: 'Put it to the vote' }).click()
  await page.getByRole('radio', { name: 'Yes', exact: true }).check()
  await page.getByRole('button', { name: 'Vote', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Change my vote' })).toBeVisible()
  await info.attach('voting', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })

  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const other = await context.newPage()
  await signInAs('committee', other)
  await other.goto(page.url())
  await other.getByRole('radio', { name: 'Yes', exact: true }).check()
  await other.getByRole('button', { name: 'Vote', exact: true }).click()
  await expect(other.getByRole('button', { name: 'Change my vote' })).toBeVisible()
  await context.close()

  await page.getByRole('button', { name: 'Count the vote' }).click()
  await expect(page.getByText('Once it is counted, nobody can vote any more.')).toBeVisible()
  await page.getByRole('button', { name: 'Count it now' }).click()
  await expect(page.getByRole('heading', { name: 'The count' })).toBeVisible()
  await expect(page.getByText('2 of 2 who said yes or no')).toBeVisible()
  await expect(page.getByText(/^2 of \d+, whoever stayed away included$/)).toBeVisible()
  await info.attach('counted', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })

  await page.getByRole('link', { name: 'Move the stage' }).click()
  await expect(page.getByRole('heading', { name: 'What the numbers say' })).toBeVisible()
  await info.attach('gate', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  await page.getByLabel('Why do you go on all the same?').fill('The nights have asked for it.')
  await page.getByRole('button', { name: 'Move the stage' }).click()
  await page.waitForURL(/\/strategy$/)

  await page.goto(`${drive}/strategy/stage/minority_union`)
  await expect(page.getByText('The nights have asked for it.').first()).toBeVisible()
  await page.getByRole('button', { name: 'It was a mistake' }).click()
  await expect(page.getByText('The nights have asked for it.')).toHaveCount(0)
})

test('a group asks itself how it organizes and sees itself in another way without changing anything', async ({
  page,
  signInAs,
}, info) => {
  const steward = await signInAs('data_steward')
  const drive = steward.home.replace(/\/$/, '')
  await page.goto(`${drive}/strategy/model`)
  await page.getByRole('radio', { name: 'There is none' }).check()
  await page.getByRole('radio', { name: 'In ourselves, without a union of others' }).check()
  await page.getByRole('radio', { name: /^We are the first/ }).check()
  await expect(page.getByRole('radio', { name: /fits your answers/ }).first()).toBeVisible()
  await info.attach('model', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
  await page.goto(`${drive}/strategy/model/hybrid`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Seen as')
  await info.attach('preview', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })
})
