import { now } from '@/lib/clock'
import { assignCoaches } from '@/lib/coaching/assign-coaches'
import { randomQueue } from '@/tests/support/random-queue'
import type { Measure } from './measure'

const SIZE = { drives: 10_000, coaches: 3_000, seed: 20_261_122 }

/** The assignment of a queue larger than any: 10,000 waiting drives and 3,000 coaches, and how far from the optimum it can be. */
export function matching(): Measure[] {
  const { drives, coaches } = randomQueue(SIZE, '2026-11-22')
  const startedAt = performance.now()
  const { gap, points } = assignCoaches(drives, coaches, now())
  const elapsedMs = performance.now() - startedAt
  return [
    {
      name: 'matching 10,000 drives with 3,000 coaches',
      unit: 'ms',
      goal: 'at most 375 ms (1.5 × the limit measured before)',
      product: [elapsedMs],
      against: {},
    },
    {
      name: 'matching, gap to the optimum',
      unit: '%',
      goal: 'at most 0.05 %',
      product: [(gap / points) * 100],
      against: {},
    },
  ]
}
