/** How large a workplace is, roughly: the queue never shows a headcount. */
const SIZE_BANDS = ['to_24', 'to_49', 'to_99', 'to_249', 'to_999', 'over_999'] as const
export type SizeBand = (typeof SIZE_BANDS)[number]

const LIMITS = [24, 49, 99, 249, 999] as const

/** The band of a headcount estimate; `null` when nobody has estimated it yet. */
export function sizeBand(people: number | null): SizeBand | null {
  if (people === null) return null
  const at = LIMITS.findIndex((limit) => people <= limit)
  return SIZE_BANDS[at === -1 ? LIMITS.length : at] ?? null
}
