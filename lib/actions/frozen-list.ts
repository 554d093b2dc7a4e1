/** The id under which those count who are in no area: the cell that does not exist. */
export const NOT_PLACED = '00000000-0000-0000-0000-000000000000'

/** One area when an action begins. `eligible` is who works there, `named` those of them on the list; never more than that. */
export type FrozenCell = { cellId: string; eligible: number; named: number }

/**
 * Who could take part, by area, as it is frozen when an action begins. Never only the names known: where an estimate says that
 * more people work somewhere, they count too, and what the estimate of the whole has beyond the areas counts as not placed.
 * Areas where nobody works are left out.
 */
export function frozenCells(
  named: ReadonlyMap<string, number>,
  { whole, cells }: { whole: number | null; cells: ReadonlyMap<string, number> },
): FrozenCell[] {
  const placed = [...new Set([...cells.keys(), ...named.keys()])]
    .filter((cellId) => cellId !== NOT_PLACED)
    .map((cellId) => frozenCell(cellId, named, cells.get(cellId) ?? 0))
  const inAreas = placed.reduce((sum, { eligible }) => sum + eligible, 0)
  return [...placed, frozenCell(NOT_PLACED, named, (whole ?? 0) - inAreas)].filter(
    ({ eligible }) => eligible > 0,
  )
}

function frozenCell(cellId: string, named: ReadonlyMap<string, number>, estimate: number): FrozenCell {
  const known = named.get(cellId) ?? 0
  return { cellId, named: known, eligible: Math.max(known, estimate) }
}
