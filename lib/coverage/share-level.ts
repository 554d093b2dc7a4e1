import type { Share } from './cell-coverage'

/** Upper limits of the first four of five classes, as fractions of the headcount; stated in the legend. */
export const LEVEL_LIMITS = [0.2, 0.4, 0.6, 0.8] as const

/** Five classes, from least to most. */
export type Level = 1 | 2 | 3 | 4 | 5

/** The class of a share on the map; `null` without an estimate: the number alone is shown then. */
export function shareLevel({ share }: Share): Level | null {
  if (share === null) return null
  const above = LEVEL_LIMITS.filter((limit) => share > limit).length
  return ([1, 2, 3, 4, 5] as const)[above] ?? 5
}
