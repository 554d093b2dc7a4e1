import lighthouse from 'lighthouse'
import { freePortFrom } from '../app/free-port'
import { withDemoPhone } from './demo-phone'
import type { Measure } from './measure'

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const

/** Lighthouse's own phone: slow 4G and a processor four times slower, worked out from what it sees. */
export async function lighthouseScores(places: { ownerUrl: string; product: string }): Promise<Measure[]> {
  const port = await freePortFrom(9333)
  const scores = await withDemoPhone(
    places,
    async ({ driveId }) => {
      const measures: Measure[] = []
      const screens = [
        ['first page', '/'],
        ['home of a group', `/d/${driveId}`],
        ['list of people', `/d/${driveId}/people`],
        ['log', `/d/${driveId}/log`],
      ] as const
      for (const [name, path] of screens)
        measures.push(...(await scoresOf(name, `${places.product}${path}`, port)))
      return measures
    },
    [`--remote-debugging-port=${port}`],
  )
  return scores ?? []
}

async function scoresOf(name: string, url: string, port: number): Promise<Measure[]> {
  const run = await lighthouse(url, {
    ...{ port, output: 'json', logLevel: 'error', disableStorageReset: true },
    onlyCategories: [...CATEGORIES],
  })
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
