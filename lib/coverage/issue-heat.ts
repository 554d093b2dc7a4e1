import { addDays, type CalendarDate } from '@/lib/clock'
import { asKnownAt } from './as-known-at'
import { REACH_DAYS } from './published-constants'
import type { WorkerFacts } from './worker-facts'
import { counts, workerStateOn } from './worker-state'

/** How many people of one cell named one issue. Each person once, however often they did. */
export type NamedIssue = { cellId: string | null; issueId: string; people: number }

/**
 * Who named what within {@link REACH_DAYS} of `day`, by the cell where they worked on that day. Only people who count as
 * talked with can have named anything, so every count is at most the cell's `talkedTo`.
 */
export function issuesNamedUntil(
  workers: readonly WorkerFacts[],
  issuesOf: ReadonlyMap<string, readonly string[]>,
  day: CalendarDate,
  knownAt: Date | null,
): NamedIssue[] {
  const since = addDays(day, -REACH_DAYS)
  const people = new Map<string, NamedIssue>()
  for (const worker of workers) {
    const talks = (asKnownAt(worker, knownAt)?.talks ?? []).filter(
      ({ happenedOn }) => happenedOn >= since && happenedOn <= day,
    )
    const state = talks.length > 0 ? workerStateOn(worker, day, knownAt) : null
    if (!state || !counts(state)) continue
    for (const issueId of new Set(talks.flatMap(({ id }) => issuesOf.get(id) ?? []))) {
      const key = `${state.cellId} ${issueId}`
      const count = people.get(key) ?? { cellId: state.cellId, issueId, people: 0 }
      people.set(key, { ...count, people: count.people + 1 })
    }
  }
  return [...people.values()]
}

/** Issues with the most people first; equal ones by id, so that the list does not jump. */
export function issuesByHeat(named: readonly NamedIssue[]): { issueId: string; people: number }[] {
  const sums = new Map<string, number>()
  for (const { issueId, people } of named) sums.set(issueId, (sums.get(issueId) ?? 0) + people)
  return [...sums]
    .map(([issueId, people]) => ({ issueId, people }))
    .toSorted((a, b) => b.people - a.people || (a.issueId < b.issueId ? -1 : 1))
}

/** How many people of these cells named the issue. Cells share nobody, so this adds up. */
export const peopleNaming = (
  named: readonly NamedIssue[],
  issueId: string,
  cellIds: readonly (string | null)[],
): number =>
  named
    .filter((each) => each.issueId === issueId && cellIds.includes(each.cellId))
    .reduce((sum, { people }) => sum + people, 0)
