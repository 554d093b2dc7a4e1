import { v7 } from 'uuid'
import { expect, test } from './support/demo'
import { openedByPin } from './support/opened-by-pin'

test.use({ viewport: { width: 390, height: 844 } })

test('a leader opens on their own people: who is due and why, found by nickname, one tap to log', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('worker_leader')
  await page.goto(home.replace(/^(\/d\/[^/]+).*$/, '$1'))
  const due = page.getByRole('list', { name: /^Due now/ })
  await expect(due.getByRole('listitem').first()).toContainText(/said/)
  await expect(page.getByText('leave alone')).toBeHidden()

  await page.getByRole('searchbox', { name: 'Find by name or nickname' }).fill('pena')
  const found = page.getByRole('list', { name: 'My people' })
  await expect(found).toContainText('Luis Ángel P.')
  await expect(found.getByRole('listitem')).toHaveCount(1)
  await found.getByRole('link', { name: 'Log a talk with Luis Ángel P.' }).click()
  await expect(page).toHaveURL(/one-on-ones\/new\?worker=/)
})

test('a call is offered from the phone itself, and coming back asks whether to write it down', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('worker_leader')
  await page.goto(home.replace(/^(\/d\/[^/]+).*$/, '$1'))
  await page.getByRole('button', { name: 'Call or write to Soledad I.' }).click()
  const sheet = page.getByRole('dialog', { name: 'Call or write to Soledad I.' })
  const call = sheet.getByRole('link', { name: 'Call' })
  await expect(call).toHaveAttribute('href', 'tel:+13125550167')
  await expect(sheet.getByRole('link', { name: 'Signal' })).toHaveAttribute(
    'href',
    'sgnl://signal.me/#p/+13125550167',
  )
  await call.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()))
  await call.click()
  await expect(sheet).toBeHidden()
  await expect(page.getByText('Write down this talk with Soledad I.?')).toBeHidden()

  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Object.defineProperty(document, 'hidden', { value: false, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.getByText('Write down this talk with Soledad I.?')).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /Soledad|1312555/,
  )
  await page.getByRole('link', { name: 'Write it down' }).click()
  await expect(page).toHaveURL(/one-on-ones\/new\?worker=/)
})

test('the committee sees whom to talk with next and why, takes one on, and asks a colleague for another', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('committee')
  await page.goto(`${home.replace(/^(\/d\/[^/]+).*$/, '$1')}/next`)
  const walt = page.getByRole('listitem').filter({ hasText: 'Big Walt' })
  await expect(walt).toContainText('12 people listen to them.')
  await expect(walt).toContainText('could do it')

  const next = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'I will' }) })
  // By name: whoever goes makes room for somebody else, so that the list stays as long as it was.
  const someone = async () => {
    const row = next.filter({ hasNotText: 'Big Walt' }).first()
    const name = await row.getByRole('link').innerText()
    return next.filter({ has: page.getByRole('link', { name, exact: true }) })
  }
  const mine = await someone()
  await mine.getByRole('button', { name: 'I will' }).click()
  await page
    .getByRole('dialog', { name: /^Talk with/ })
    .getByRole('button', { name: 'Save' })
    .click()
  await expect(page.getByRole('status').filter({ hasText: 'It is on your list' })).toBeVisible()
  await expect(mine).toHaveCount(0)

  const theirs = await someone()
  await theirs.getByRole('button', { name: 'Ask', exact: true }).click()
  await page.getByRole('button', { name: 'Put on their list' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'It is on their list' })).toBeVisible()
  await expect(theirs).toHaveCount(0)
})

test('who listens to whom is written down on the page of a person, found by search, and taken back', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('worker_leader')
  await page.goto(home.replace(/^(\/d\/[^/]+).*$/, '$1'))
  await page.getByRole('link', { name: /^Amadou/ }).click()
  await page.getByRole('button', { name: 'Add somebody' }).click()
  const sheet = page.getByRole('dialog', { name: 'Who listens to whom' })
  await sheet.getByRole('searchbox').fill('tamika')
  await sheet.getByRole('radio', { name: /^Tamika/ }).check()
  await sheet.getByRole('radio', { name: 'It showed in an action' }).check()
  await sheet.getByRole('button', { name: 'Save' }).click()
  const listeners = page.getByRole('list', { name: /^Who listens to Amadou/ })
  await expect(listeners).toContainText('Tamika')
  await expect(listeners).toContainText('It showed in an action')
  await listeners.getByRole('button', { name: 'Take back' }).click()
  await expect(listeners).toBeHidden()
})

test('time together is written down from the first page in a few taps, and is no talk', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('worker_leader')
  const first = home.replace(/^(\/d\/[^/]+).*$/, '$1')
  await page.goto(first)
  await page.getByRole('button', { name: 'Time together' }).click()
  const sheet = page.getByRole('dialog', { name: 'Time together' })
  await sheet.getByRole('radio', { name: 'A meal' }).check()
  await sheet.getByRole('checkbox').first().check()
  await sheet.getByRole('button', { name: 'Save' }).click()
  const toast = page.getByRole('status').filter({ hasText: 'The time together is saved' })
  await toast.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back.').first()).toBeVisible()
})

test('a page of the committee says to a leader that it is not here, and is never blank', async ({
  page,
  signInAs,
}) => {
  const { home } = await signInAs('worker_leader')
  await page.goto(`${home}/team`)
  await expect(page.getByRole('heading', { name: 'This is not here' })).toBeVisible()
  await page.getByRole('link', { name: 'To the first page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('after a PIN a page that only seems empty says that it is closed and how to open it', async ({
  page,
  signInAs,
}) => {
  const { home, userId } = await signInAs('worker_leader')
  await openedByPin(userId)
  const closed = page.getByRole('heading', { name: 'Closed after a PIN', level: 1 })
  const strip = 'The PIN opens only your own list.'
  for (const part of ['actions', 'decisions', 'meetings', 'map', 'coach', 'reports', `people/${v7()}`]) {
    await page.goto(`${home}/${part}`)
    await expect(closed).toBeVisible()
    await expect(page.getByText(strip)).toBeHidden()
  }
  await page.getByRole('button', { name: 'Sign in fully' }).click()
  const asked = page.getByRole('dialog', { name: 'Confirm it is you' })
  await expect(asked).toContainText('This opens everything that the PIN leaves closed.')

  await page.goto(home)
  await page.getByRole('link', { name: 'Map', exact: true }).filter({ visible: true }).first().click()
  await expect(closed).toBeVisible()
  await page.goto(`${home}/people`)
  await expect(page.getByText(/people on your own list/)).toBeVisible()
  await expect(page.getByText(strip)).toBeVisible()
})

test('after a PIN nobody who has no list of their own is told that they are in no group', async ({
  page,
  signInAs,
}) => {
  const { userId } = await signInAs('coach')
  await openedByPin(userId)
  await page.goto('/home')
  await expect(page.getByRole('heading', { name: 'Closed after a PIN', level: 1 })).toBeVisible()
})
