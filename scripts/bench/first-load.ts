import { type BrowserContext, chromium } from '@playwright/test'
import { demoSignInLinks } from '@/prisma/seed/demo-people'
import { findChromium } from '../testing/chromium'
import type { Measure } from './measure'

const PHONE = { width: 390, height: 844 }
/** 1.6 Mbit/s down, 0.75 up, 150 ms; a processor four times slower. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const SLOWDOWN = 4

type Loaded = { bytes: number; visibleMs: number }

/** The first load of the list of people on a slow phone, without the service worker and with an empty cache. */
export async function firstLoad(places: {
  ownerUrl: string
  product: string
  bare: string
}): Promise<Measure[]> {
  const executablePath = findChromium()
  if (!executablePath) return []
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' })
    const links = await demoSignInLinks({ ownerUrl: places.ownerUrl, origin: places.product })
    const person = links.find(({ key }) => key === 'committee')
    if (!person) throw new Error('The demo has no committee member to sign in as')
    const page = await context.newPage()
    await page.goto(person.link)
    await page.waitForURL((url) => url.pathname === person.home)
    await page.close()
    const [, , driveId] = person.home.split('/')
    const product = await loadSlowly(context, `${places.product}/d/${driveId}/people`)
    const bare = await loadSlowly(context, `${places.bare}/people`)
    return [
      {
        name: 'first load of the list on a slow phone, as it travels',
        unit: 'kB',
        goal: 'at most 200 kB in all',
        product: [product.bytes / 1000],
        against: { bare: [bare.bytes / 1000] },
      },
      {
        name: 'first load of the list on a slow phone, list visible',
        unit: 'ms',
        goal: 'at most 1,500 ms',
        product: [product.visibleMs],
        against: { bare: [bare.visibleMs] },
      },
    ]
  } finally {
    await browser.close()
  }
}

async function loadSlowly(context: BrowserContext, url: string): Promise<Loaded> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Network.emulateNetworkConditions', SLOW)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const startedAt = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('main li a').first().waitFor({ state: 'visible' })
  const visibleMs = performance.now() - startedAt
  await page.waitForLoadState('networkidle')
  await page.close()
  return { bytes, visibleMs }
}
