/** One thing that was measured: the product beside what it is compared with, one number a round. */
export type Measure = {
  name: string
  unit: 'ms' | 'req/s' | 's' | 'kB' | 'MiB' | '%' | 'of 100' | 'benchmarkIndex'
  /** In the words of the goal, for people. */
  goal: string
  product: number[]
  /** By name: `bare` is the bare Next app, `sql` the same statement without HTTP. */
  against: Record<string, number[]>
}

export type Summary = { median: number; min: number; max: number }

/** Median, least and most of at least one number. */
export function summarize(numbers: readonly number[]): Summary {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const half = (sorted.length - 1) / 2
  return { median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2, min: at(0), max: at(sorted.length - 1) }
}

/** Median of the product divided by that of the baseline. Above 1 is slower for times, faster for requests a second. */
export const ratio = (product: readonly number[], baseline: readonly number[]): number =>
  summarize(product).median / summarize(baseline).median

/** Adds the numbers of one round to what earlier rounds gave. */
export function addRound(measures: Map<string, Measure>, round: readonly Measure[]): void {
  for (const measure of round) {
    const known = measures.get(measure.name)
    if (!known) measures.set(measure.name, structuredClone(measure))
    else {
      known.product.push(...measure.product)
      for (const [name, numbers] of Object.entries(measure.against)) known.against[name]?.push(...numbers)
    }
  }
}
