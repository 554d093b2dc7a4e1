import type { Condition, Metric } from '../model-definition'
import type { MetricResult } from './metric-result'

/** Whether a bound holds; `null` where nobody knows the number. */
export type Checked = { condition: Condition; result: MetricResult | null; holds: boolean | null }

/** Every bound with its number, in their order. `results` by metric id. */
export const checkConditions = (
  conditions: readonly Condition[],
  results: ReadonlyMap<string, MetricResult | null>,
): Checked[] =>
  conditions.map((condition) => {
    const result = results.get(condition.metric) ?? null
    return { condition, result, holds: result && holds(condition, result) }
  })

/** Whether all hold. `null`: nothing speaks against it, and one of the numbers is not known. */
export function allHold(checked: readonly Checked[]): boolean | null {
  if (checked.some(({ holds: each }) => each === false)) return false
  return checked.some(({ holds: each }) => each === null) ? null : true
}

function holds({ atLeast, atMost, countAtLeast }: Condition, { value, count }: MetricResult): boolean {
  if (atLeast !== undefined) return value >= atLeast
  return atMost === undefined ? count >= (countAtLeast ?? 0) : value <= atMost
}

/** Whether a metric has passed the mark at which it begins to worry; `null`: nobody knows, or it has none. */
export function isFlagged({ flag }: Metric, result: MetricResult | null): boolean | null {
  if (!flag || !result) return null
  if ('fallsInARow' in flag) return fallsAtTheEnd(result) >= flag.fallsInARow
  return 'below' in flag ? result.value < flag.below : result.value > flag.above
}

/** How often in a row the share fell, up to the last entry of the series. */
function fallsAtTheEnd({ series = [] }: MetricResult): number {
  const shares = series.map(({ count, of }) => (of ? count / of : 0))
  const rose = shares.findLastIndex((share, at) => at > 0 && share >= (shares[at - 1] ?? 0))
  return shares.length === 0 ? 0 : shares.length - 1 - Math.max(rose, 0)
}
