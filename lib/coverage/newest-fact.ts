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
  let newest: Fact | undefined
  for (const fact of facts) if (!newest || isAfter(fact, newest, dateOf)) newest = fact
  return newest
}

function isAfter<Fact extends { id: string; recordedAt: Date }>(
  fact: Fact,
  other: Fact,
  dateOf: (fact: Fact) => CalendarDate,
): boolean {
  const [date, otherDate] = [dateOf(fact), dateOf(other)]
  if (date !== otherDate) return date > otherDate
  const later = fact.recordedAt.getTime() - other.recordedAt.getTime()
  return later === 0 ? fact.id > other.id : later > 0
}
