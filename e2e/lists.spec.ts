import { expect, test } from './support/demo'

test('a list is narrowed to one sentence, kept under a name, opened again and taken away', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/people`)
  await page
    .getByRole('navigation', { name: 'Lists' })
    .getByRole('link', { name: /On nobody’s list/ })
    .click()
  await expect(page.getByText('Nobody in the group has agreed to talk with them.')).toBeVisible()
  await page.getByText('Narrow the list').click()
  await page.getByRole('combobox', { name: 'Last talk' }).selectOption('Not for 45 days')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/k=3/)
  expect(new URL(page.url()).search).toMatch(/^\?[a-z0-9=&-]*$/)
  const sentence = page.locator('p', { hasText: 'whom nobody has talked with for 45 days' })
  await expect(sentence).toContainText('on nobody’s list')

  await page.getByRole('button', { name: 'Keep this list' }).click()
  const name = `Thursday ${test.info().project.name}`
  await page.getByLabel('What to call it').fill(name)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Kept.')).toBeVisible()

  await sentence.getByRole('link', { name: /for 45 days/ }).click()
  await page.waitForURL((url) => !url.search.includes('k='))

  await page.getByRole('link', { name: 'All lists' }).click()
  await page.getByRole('link', { name }).click()
  await page.waitForURL(/k=3/)
  await page.goto(`${home}/people/lists`)
  await page
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByRole('button', { name: 'Take away' })
    .click()
  await expect(page.getByText('Taken away.')).toBeVisible()
  await expect(page.getByRole('link', { name })).toBeHidden()
})

test('several people are chosen with Shift, left alone together, and that is undone', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  const project = test.info().project.name
  const names = ['Azul', 'Azure', 'Azalea'].map((name) => `${name} ${project}`)
  await page.goto(`${home}/people/new`)
  await page.getByLabel('Names, one on each line').fill(names.join('\n'))
  await page.getByRole('button', { name: 'Add 3 people' }).click()
  await page.waitForURL(`${home}/people`)
  await page.getByRole('button', { name: 'Choose several' }).click()
  await expect(page.getByText('Choose people by the boxes')).toBeVisible()
  for (const name of names) await page.getByRole('checkbox', { name: `Choose ${name}` }).press('Space')
  await expect(page.getByText('3 people chosen')).toBeVisible()
  await page.getByRole('checkbox', { name: `Choose ${names[0]}` }).uncheck()
  await page.getByRole('checkbox', { name: `Choose ${names[0]}` }).click({ modifiers: ['Shift'] })
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name: 'Leave them alone', exact: true }).check()
  await sheet.getByRole('button', { name: 'Change 3 people' }).click()
  await expect(page.getByText('3 people changed.')).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(`${names[1]}.*leave alone`) })).toBeVisible()
  await page.getByText('3 people changed.').locator('..').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: new RegExp(`${names[1]}.*leave alone`) })).toBeHidden()
})

test('a list leaves by code, marked with who took it, and the sheet for a meeting names nobody', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('data_steward')
  await page.goto(`${home}/reports`)
  await expect(page.getByRole('heading', { name: 'My numbers' })).toBeVisible()
  await page.getByRole('link', { name: /Table of areas/ }).click()
  await page.getByRole('button', { name: 'Ask to take it out' }).click()
  await expect(page.getByText('Asked. The committee was told.')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).first().click()
  const file = await (await download).createReadStream()
  const text = Buffer.concat(await file.toArray()).toString('utf8')
  expect(text).toContain('"Area and shift"')
  expect(text).toMatch(/Taken out by .* Copy [0-9a-f]{8}/)

  await page.goto(`${home}/reports/sheet`)
  await expect(page.getByText('Areas without contact')).toBeVisible()
  await expect(page.getByText('We decide:')).toBeVisible()
})
