import { expect, test } from './support/demo'

/** What a phone may load for the list of people, everything, headers too. */
const MOST_BYTES = 200_000

test('the list of people comes to a phone that has nothing yet in at most 200 kB', async ({
  page,
  signInAs,
  browser,
}) => {
  const { home } = await signInAs('committee')
  const storageState = await page.context().storageState()
  const phone = await browser.newContext({ storageState, serviceWorkers: 'block' })
  const first = await phone.newPage()
  const devtools = await phone.newCDPSession(first)
  const loaded = new Map<string, number>()
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    loaded.set(requestId, encodedDataLength),
  )
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await first.goto(home.replace(/\/map$/, '/people'))
  await expect(first.getByRole('listitem').first()).toBeVisible()
  await first.waitForLoadState('networkidle')
  await phone.close()

  expect(loaded.size).toBeGreaterThan(5)
  expect([...loaded.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES)
})

test('scripts and styles come packed to whoever reads that, and are the same as those that come plain', async ({
  page,
  request,
}) => {
  await page.goto('/')
  const files = await page
    .locator('script[src^="/_next/static/"], link[rel="stylesheet"]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('src') ?? part.getAttribute('href') ?? ''))
  expect(files.length).toBeGreaterThan(3)

  for (const file of files) {
    const packed = await request.get(file, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    const plain = await request.get(file, { headers: { 'accept-encoding': 'identity' } })
    expect(packed.headers()).toMatchObject({
      'content-encoding': 'br',
      'content-type': plain
        .headers()
        ['content-type']?.replace(/application\/(javascript)/, 'text/$1')
        .toLowerCase(),
      'cache-control': plain.headers()['cache-control'],
      'x-content-type-options': 'nosniff',
      vary: expect.stringMatching(/accept-encoding/i),
    })
    expect(plain.headers()['content-encoding']).toBeUndefined()
    const refused = await request.get(file, { headers: { 'accept-encoding': 'br;q=0, identity' } })
    expect(refused.headers()['content-encoding']).toBeUndefined()
    expect((await packed.body()).equals(await plain.body())).toBe(true)
  }
})

test('rows of the list wait off the screen, and all of them are on paper', async ({ page, signInAs }) => {
  const { home } = await signInAs('committee')
  await page.goto(home.replace(/\/map$/, '/people'))
  const last = page.getByRole('main').getByRole('listitem').last()
  await expect(last).toHaveCSS('content-visibility', 'auto')
  await page.emulateMedia({ media: 'print' })
  await expect(last).toHaveCSS('content-visibility', 'visible')
})
