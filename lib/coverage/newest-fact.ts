import type { CalendarDate } from '@/lib/clock'

/** Whether a period holds on `day`. `untilOn` is the first day after it. */
export const isValidOn = (
  period: { fromOn: CalendarDate; untilOn: CalendarDate | null },
  day: CalendarDate,
): boolean => period.fromOn <= day && (period.untilOn === null || period.untilOn > day)

/** The fact with the latest date; of several on one date the one recorded last, then the larger id. */
export function newestOf<Fact extends { id: string; recordedAt: Date }>(
  facts: readonly Fact[],
  dateOf: (fact: Fact) => CalendarDate,
): Fact | undefined {
  const order = (fact: Fact) => `${dateOf(fact)} ${fact.recordedAt.toISOString()} ${fact.id}`
  return facts.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1)
}
