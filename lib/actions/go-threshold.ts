/** "Only if so many people in so many areas": each `null` where it was not asked for. */
export type GoRule = { people: number | null; cells: number | null }

/** Somebody who said that they will do it, and where they work; `null`: in no area. */
export type Pledged = { workerId: string; cellId: string | null }

/** How far a rule is met. `reached` is `null` where none was set; advice in any case, the committee decides. */
export type GoState = {
  people: number
  cells: number
  morePeople: number
  moreCells: number
  reached: boolean | null
}

/**
 * Holds what people said against the rule that the group set itself. Somebody counts once, however often they were written down;
 * who is in no area counts among the people and for no area.
 */
export function goState(rule: GoRule, pledged: readonly Pledged[]): GoState {
  const areaOf = new Map(pledged.map(({ workerId, cellId }) => [workerId, cellId]))
  const people = areaOf.size
  const cells = new Set([...areaOf.values()].filter((cellId) => cellId !== null)).size
  const morePeople = Math.max(0, (rule.people ?? 0) - people)
  const moreCells = Math.max(0, (rule.cells ?? 0) - cells)
  const hasRule = rule.people !== null || rule.cells !== null
  return { people, cells, morePeople, moreCells, reached: hasRule ? morePeople + moreCells === 0 : null }
}
