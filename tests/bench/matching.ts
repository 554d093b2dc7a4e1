import { assignCoaches } from '@/lib/coaching/assign-coaches'
import { randomQueue } from '../support/random-queue'

/** One measured run of the matching: seconds of one core, memory it added at its height, and how near to the best it is. */
export type MatchingMeasure = {
  drives: number
  coaches: number
  seconds: number
  megabytes: number
  served: number
  /** The most by which any assignment could be better, as a share of the points found. */
  gapShare: number
}

const SIZES = [
  [50, 20],
  [1_000, 300],
  [10_000, 3_000],
] as const

/** Measures matching at three sizes, where coaches are short, over the same invented queues every time. */
export function measureMatching(): MatchingMeasure[] {
  const now = new Date('2026-11-20T12:00:00Z')
  return SIZES.map(([drives, coaches]) => {
    const queue = randomQueue({ drives, coaches, seed: 1 }, '2026-11-20')
    const before = process.memoryUsage().rss
    const startedAt = performance.now()
    const { coachOf, points, gap } = assignCoaches(queue.drives, queue.coaches, now)
    const seconds = (performance.now() - startedAt) / 1000
    const megabytes = (process.memoryUsage().rss - before) / 1e6
    return {
      drives,
      coaches,
      seconds,
      megabytes,
      served: coachOf.size,
      gapShare: points === 0 ? 0 : gap / points,
    }
  })
}
