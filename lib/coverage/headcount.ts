import type { CalendarDate } from '@/lib/clock'
import { stoodAt } from './as-known-at'
import type { Recorded } from './worker-facts'

export const HEADCOUNT_SOURCES = ['count', 'roster', 'employer_list', 'schedule', 'guess'] as const
export type HeadcountSource = (typeof HEADCOUNT_SOURCES)[number]

/** How many people work somewhere, by whom and when it was counted; `cellId` null is the whole drive. */
export type HeadcountFact = Recorded & {
  id: string
  cellId: string | null
  people: number
  source: HeadcountSource
  onDate: CalendarDate
}

/** What a share is of. `sum` adds the estimates of cells where nobody has estimated the whole; `onDate` is the oldest of them. */
export type Headcount = { people: number; source: HeadcountSource | 'sum'; onDate: CalendarDate }

/** The estimate that counts on `day`: the newest not withdrawn. `null` while nobody has made one. */
export function headcountOn(
  estimates: readonly HeadcountFact[],
  cellId: string | null,
  day: CalendarDate,
  knownAt: Date | null = null,
): Headcount | null {
  const order = (fact: HeadcountFact) => `${fact.onDate} ${fact.recordedAt.toISOString()} ${fact.id}`
  const newest = estimates
    .filter((fact) => fact.cellId === cellId && fact.onDate <= day && stoodAt(fact, knownAt))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .at(-1)
  return newest ? { people: newest.people, source: newest.source, onDate: newest.onDate } : null
}

/** The sum of several cells, or `null` when one of them has no estimate: a sum with a hole would flatter every share. */
export function sumHeadcounts(headcounts: readonly (Headcount | null)[]): Headcount | null {
  return headcounts.reduce<Headcount | null>((sum, next, index) => {
    if (next === null) return null
    if (index === 0) return { ...next, source: headcounts.length === 1 ? next.source : 'sum' }
    if (sum === null) return null
    const onDate = next.onDate < sum.onDate ? next.onDate : sum.onDate
    return { people: sum.people + next.people, source: 'sum', onDate }
  }, null)
}
