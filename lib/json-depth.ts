/**
 * How far lists and objects may lie in each other in what comes from outside, the outermost among them. No form of ours needs half of
 * it, and whatever walks through a value by calling itself would run out of stack far below the limits of size.
 */
export const MOST_LEVELS = 16

/** Whether lists and objects lie in each other beyond so many levels. Looks no deeper than that itself. */
export const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)))
