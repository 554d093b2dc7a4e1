import type { CalendarDate } from '@/lib/clock'

/** Who has the power to grant a demand. */
export const DEMAND_TARGETS = ['employer', 'union_officers', 'public_official'] as const
export type DemandTarget = (typeof DEMAND_TARGETS)[number]

/** Where a demand stands. What was won is looked at again: it holds, or it slips back. */
export const DEMAND_STATUSES = ['raised', 'refused', 'partly', 'won', 'held', 'eroded', 'dropped'] as const
export type DemandStatus = (typeof DEMAND_STATUSES)[number]

/** One dated entry of where a demand stands. */
export type DemandStatusFact = { id: string; status: DemandStatus; onDate: CalendarDate; recordedAt: Date }

/** A demand was granted at some time, and whether it still is has to be looked at again. */
export const wasWon = (status: DemandStatus): boolean =>
  status === 'won' || status === 'held' || status === 'eroded'

/** What can be said next: only what was won, wholly or partly, can hold or slip back. */
export function nextStatuses(now: DemandStatus): DemandStatus[] {
  const later: readonly DemandStatus[] = ['held', 'eroded']
  const settled = wasWon(now) || now === 'partly'
  return DEMAND_STATUSES.filter(
    (status) => (status !== now || later.includes(status)) && (settled || !later.includes(status)),
  )
}

/** The entry that counts: the newest by its day, of one day the one written down last. `null`: raised, and nothing since. */
export function demandStatus<Fact extends DemandStatusFact>(facts: readonly Fact[]): Fact | null {
  const order = ({ onDate, recordedAt, id }: Fact) => `${onDate} ${recordedAt.toISOString()} ${id}`
  return facts.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1) ?? null
}
