import lighthouse from 'lighthouse'
import { freePortFrom } from '../app/free-port'
import { type DemoProfile, withDemoProfile } from './demo-phone'
import { withLoneChromium } from './lone-chromium'
import type { Measure } from './measure'

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const

/**
 * Lighthouse's own phone: slow 4G and a processor four times slower, worked out from what it sees. Each screen as the command
 * `lighthouse` does it: a browser of its own, nothing cached.
 */
export async function lighthouseScores(places: { ownerUrl: string; product: string }): Promise<Measure[]> {
  const scores = await withDemoProfile(places, async (profile) => {
    const measures: Measure[] = []
    const drive = `/d/${profile.driveId}`
    const screens = [
      ['first page', '/'],
      ['home of a group', drive],
      ['list of people', `${drive}/people`],
      ['log', `${drive}/log`],
    ] as const
    for (const [name, path] of screens)
      measures.push(...(await scoresOf(name, `${places.product}${path}`, profile)))
    return measures
  })
  return scores ?? []
}

async function scoresOf(name: string, url: string, profile: DemoProfile): Promise<Measure[]> {
  const port = await freePortFrom(9333)
  const run = await withLoneChromium({ ...profile, port }, () =>
    lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] }),
  )
  if (!run) throw new Error(`Lighthouse says nothing about ${url}`)
  const { categories, environment, finalDisplayedUrl } = run.lhr
  if (new URL(finalDisplayedUrl ?? '').pathname !== new URL(url).pathname)
    throw new Error(`${url} led to ${finalDisplayedUrl}`)
  const scores = CATEGORIES.map(
    (category): Measure => ({
      ...{ name: `Lighthouse, ${name}, ${category}`, unit: 'of 100', goal: 'at least 95' },
      ...{ product: [Math.round((categories[category]?.score ?? 0) * 100)], against: {} },
    }),
  )
  const speed: Measure = {
    ...{ name: 'Lighthouse, speed of this machine', unit: 'benchmarkIndex', against: {} },
    ...{
      goal: 'none',
      product: [environment.benchmarkIndex],
    },
  }
  return [...scores, speed]
}
