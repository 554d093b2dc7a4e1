import { measureMatching } from '@/tests/bench/matching'
import type { Measure } from './measure'

/** The assignment of a queue larger than any, and how far from the optimum it can be; a small and a middle one beside it. */
export function matching(): Measure[] {
  const count = new Intl.NumberFormat('en-US')
  return measureMatching().flatMap(({ drives, coaches, seconds, megabytes, gapShare }): Measure[] => {
    const name = `matching ${count.format(drives)} × ${count.format(coaches)}`
    const time: Measure = {
      name,
      unit: 'ms',
      goal: 'at 10,000 × 3,000 at most 375 ms, 2,550 ms when coaches are short',
      product: [seconds * 1000],
      against: {},
    }
    if (drives < 10_000) return [time]
    const gap = { name: `${name}, gap to the optimum`, goal: 'at most 0.05 %', product: [gapShare * 100] }
    const memory = { name: `${name}, memory`, goal: 'at most 150 MiB', product: [megabytes] }
    return [time, { ...gap, unit: '%', against: {} }, { ...memory, unit: 'MiB', against: {} }]
  })
}
