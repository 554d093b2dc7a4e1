import type { BrowserContext } from '@playwright/test'
import { withDemoPhone } from './demo-phone'
import type { Measure } from './measure'

const SLOWDOWN = 4

/**
 * The app opened again without signal on a phone that has used it before, with a processor four times slower: everything comes
 * from the service worker. Until one can type the PIN for the list, or write a talk down without it.
 */
export async function fromCache(places: { ownerUrl: string; product: string }): Promise<Measure[]> {
  const times = await withDemoPhone(places, async ({ context }) => {
    await context.setOffline(true)
    const opened = []
    for (let round = 0; round < 3; round++) opened.push(await openSlowly(context, `${places.product}/home`))
    return opened
  })
  if (!times) return []
  return [
    {
      name: 'opened again without signal on a slow phone, from the service worker',
      unit: 'ms',
      goal: 'at most 500 ms',
      product: times,
      against: {},
    },
  ]
}

async function openSlowly(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const startedAt = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('main :is(button, input, a):visible').first().waitFor()
  const visibleMs = performance.now() - startedAt
  await page.close()
  return visibleMs
}
