import type { WallChart } from './wall-chart'
import { WALL_FILTERS, WALL_GROUPINGS, type WallView } from './wall-groups'

/** The parts of an address that are about the wall. */
export type WallSearch = Partial<Record<'g' | 'f' | 'm' | 'c' | 'names' | 'from', string>>

/** Reads which people are shown and how they are grouped; both are numbers in the address, so that it says nothing. */
export const wallViewOf = ({ g, f }: WallSearch): WallView => ({
  grouping: WALL_GROUPINGS[Number(g ?? 0)] ?? 'cell',
  filter: WALL_FILTERS[Number(f ?? 0)] ?? 'all',
  code: '',
})

/** People in no cell, in an address. */
const NOWHERE = '0'

/** The cell to open in a shop too large for all of them; `undefined` where the address names none. */
export const openedIn = ({ c, names }: WallSearch): string | null | undefined =>
  c === NOWHERE ? null : (c ?? names)

/** The same back into an address. A code that somebody looks for stays out of it. */
export function wallSearch(
  { grouping, filter }: WallView,
  mode: 'usual' | 'meeting',
  opened: WallChart['opened'] = null,
): string {
  const search = new URLSearchParams()
  if (grouping !== 'cell') search.set('g', String(WALL_GROUPINGS.indexOf(grouping)))
  if (filter !== 'all') search.set('f', String(WALL_FILTERS.indexOf(filter)))
  if (mode === 'meeting') search.set('m', '1')
  if (opened) search.set('c', opened.cellId ?? NOWHERE)
  const text = search.toString()
  return text && `?${text}`
}
