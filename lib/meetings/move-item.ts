export const DIRECTIONS = ['up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** The ids in their new order once one has moved by a place. At the end of the list, or with an unknown id, nothing changes. */
export function moveItem(ids: readonly string[], id: string, direction: Direction): string[] {
  const from = ids.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = ids[to]
  if (from < 0 || other === undefined) return [...ids]
  return ids.map((each, index) => (index === from ? other : index === to ? id : each))
}
