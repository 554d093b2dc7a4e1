import { neighborsOf, type Tie } from './ties'

/** Somebody who works here, and on which shift; `null` where there is none. */
export type ShiftPerson = { workerId: string; shiftId: string | null }

export type TieGaps = {
  /** People with no tie to anybody, in the order given. */
  knowsNobody: string[]
  /** Pairs of shifts between which nobody knows anybody, in the order in which the shifts come. */
  shiftsApart: [string, string][]
}

/**
 * Where the group does not hang together yet: people whom nobody is known to know, and shifts without a tie between them.
 * Ties to people who are not among `people` count for nothing.
 */
export function tieGaps(people: readonly ShiftPerson[], ties: readonly Tie[]): TieGaps {
  const shiftOf = new Map(people.map(({ workerId, shiftId }) => [workerId, shiftId]))
  const live = ties.filter((tie) => shiftOf.has(tie.fromWorkerId) && shiftOf.has(tie.toWorkerId))
  const neighbors = neighborsOf(live)
  const joined = new Set(
    live.map((tie) => pairKey(shiftOf.get(tie.fromWorkerId) ?? '', shiftOf.get(tie.toWorkerId) ?? '')),
  )
  const shifts = [...new Set(people.flatMap(({ shiftId }) => shiftId ?? []))]
  return {
    knowsNobody: people.flatMap(({ workerId }) => (neighbors.has(workerId) ? [] : workerId)),
    shiftsApart: shifts.flatMap((one, index) =>
      shifts
        .slice(index + 1)
        .flatMap((other): [string, string][] => (joined.has(pairKey(one, other)) ? [] : [[one, other]])),
    ),
  }
}

const pairKey = (one: string, other: string): string => [one, other].sort().join(' ')
