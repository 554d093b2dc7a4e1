/** Two-sided normal quantile of 95 %. */
const INTERVAL_Z = 1.959964

/** A range for a share, both ends in [0, 1]. */
export type Interval = { low: number; high: number }

/**
 * Where the true share lies, 95 times of 100, when `count` of `of` did it: the Wilson score interval (E. B. Wilson, Journal of
 * the American Statistical Association 22, 1927), which stays honest for few people and near 0 and 1, where the usual ± does not.
 * `null` of nobody.
 */
export function wilsonInterval(count: number, of: number): Interval | null {
  if (!(0 <= count && count <= of)) throw new RangeError(`Expected 0 <= ${count} <= ${of}`)
  if (of === 0) return null
  const share = count / of
  const zz = INTERVAL_Z ** 2
  const middle = (share + zz / (2 * of)) / (1 + zz / of)
  const half = (INTERVAL_Z * Math.sqrt((share * (1 - share)) / of + zz / (4 * of ** 2))) / (1 + zz / of)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
