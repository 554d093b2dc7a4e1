import type { DriveCoverage } from './drive-coverage'

/** Why an area could use a hand, as keys of `reports.hand.why`, with how many of it. */
export type AreaNeed =
  | { why: 'nobody_talks'; count: null }
  | { why: 'quiet'; count: null }
  | { why: 'overdue'; count: number; days: number }
  | { why: 'talker_gone'; count: number }

/** Areas that could use a hand, with all their reasons; the most reasons first, then in the order of the shop. `null`: in no area. */
export function areasInNeed(facts: {
  coverage: Pick<DriveCoverage, 'cells'>
  overdue: readonly { cellId: string; steps: number; oldestDays: number }[]
  talkerGone: readonly { cellId: string | null; people: number }[]
}): { cellId: string | null; needs: AreaNeed[] }[] {
  const overdue = new Map(facts.overdue.map((area) => [area.cellId, area]))
  const gone = new Map(facts.talkerGone.map(({ cellId, people }) => [cellId, people]))
  const about = (cellId: string | null): AreaNeed[] => {
    const late = overdue.get(cellId ?? '')
    const left = gone.get(cellId)
    return [
      ...(late ? [{ why: 'overdue' as const, count: late.steps, days: late.oldestDays }] : []),
      ...(left ? [{ why: 'talker_gone' as const, count: left }] : []),
    ]
  }
  const areas = facts.coverage.cells.map(({ cellId, blind, quiet }) => ({
    cellId: cellId as string | null,
    needs: [
      ...(blind ? [{ why: 'nobody_talks' as const, count: null }] : []),
      ...(quiet ? [{ why: 'quiet' as const, count: null }] : []),
      ...about(cellId),
    ],
  }))
  return [...areas, { cellId: null, needs: about(null) }]
    .filter(({ needs }) => needs.length > 0)
    .toSorted((a, b) => b.needs.length - a.needs.length)
}
