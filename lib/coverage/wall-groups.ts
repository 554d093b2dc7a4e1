import { supports } from '@/lib/assessments/current-assessment'
import { STANDS, type Stand, standOf } from '@/lib/assessments/stands-in-words'
import { QUIET_DAYS } from './published-constants'
import { hasMark, isFollowed, type WallTile } from './wall-tile'

/** One cell of the wall with its people; `cellId` null: people in none. */
export type WallCell = {
  cellId: string | null
  name: string
  area: string
  shift: string
  /** People who work there, as estimated; `null` while nobody has. */
  headcount: number | null
  /** On the list, whether or not their tiles are here. */
  people: number
  tiles: readonly WallTile[]
}

export const WALL_GROUPINGS = ['cell', 'area', 'shift', 'stand'] as const
export type WallGrouping = (typeof WALL_GROUPINGS)[number]

export const WALL_FILTERS = [
  'all',
  'support',
  'undecided',
  'against',
  'unknown',
  'shown',
  'disputed',
  'followed',
  'committee',
  'never',
  'quiet',
] as const
export type WallFilter = (typeof WALL_FILTERS)[number]

export type WallView = { grouping: WallGrouping; filter: WallFilter; code: string }

/** People shown together. `stand` names a group by where people stand, `name` any other. */
export type WallGroup = {
  key: string
  name: string
  stand: Stand | 'unknown' | null
  /** Where a tile can be dropped; `undefined` where the group is not one cell. */
  cellId: string | undefined
  /** People who work here and are not on the list; `null` unknown, or where a filter leaves people out. */
  uncharted: number | null
  /** People whose tiles are not here, as the cell is not opened. */
  closed: number
  tiles: WallTile[]
}

const KEEPS: Record<WallFilter, (tile: WallTile) => boolean> = {
  all: () => true,
  support: ([, value]) => value !== null && supports(value),
  undecided: ([, value]) => value === 3,
  against: ([, value]) => value !== null && value > 3,
  unknown: ([, value]) => value === null,
  shown: (tile) => hasMark(tile, 'verified'),
  disputed: (tile) => hasMark(tile, 'disputed'),
  followed: isFollowed,
  committee: (tile) => hasMark(tile, 'committee'),
  never: ([, , , days]) => days === null,
  quiet: ([, , , days]) => days !== null && days > QUIET_DAYS,
}

/** Whether a tile is among those that a view asks for. Codes are compared as people type them. */
export const isShown = (tile: WallTile, { filter, code }: Pick<WallView, 'filter' | 'code'>): boolean =>
  KEEPS[filter](tile) && tile[0].startsWith(code.trim().toUpperCase())

/** Lays the people out for a view: everybody who is shown in exactly one group, in the order of the cells and their tiles. */
export function groupWall(cells: readonly WallCell[], view: WallView): WallGroup[] {
  const narrowed = view.filter !== 'all' || view.code.trim() !== ''
  const groups = new Map<string, WallGroup>()
  if (view.grouping === 'stand')
    for (const stand of [...STANDS, 'unknown' as const])
      groups.set(stand, { ...EMPTY, key: stand, stand, tiles: [] })

  for (const cell of cells) {
    for (const tile of cell.tiles.filter((each) => isShown(each, view)))
      groupFor(groups, cell, tile, view.grouping).tiles.push(tile)
    const closed = cell.people - cell.tiles.length
    if (closed > 0) groupFor(groups, cell, null, 'cell').closed = closed
    if (view.grouping === 'cell' && !narrowed && cell.cellId !== null) {
      const group = groupFor(groups, cell, null, 'cell')
      group.uncharted = cell.headcount === null ? null : Math.max(0, cell.headcount - cell.people)
    }
  }
  return [...groups.values()].filter(
    ({ tiles, closed, uncharted }) => tiles.length + closed > 0 || uncharted !== null,
  )
}

const EMPTY = { name: '', stand: null, cellId: undefined, uncharted: null, closed: 0 }

function groupFor(
  groups: Map<string, WallGroup>,
  cell: WallCell,
  tile: WallTile | null,
  grouping: WallGrouping,
): WallGroup {
  const key = keyOf(cell, tile, grouping)
  const known = groups.get(key)
  if (known) return known
  const name = { cell: cell.name, area: cell.area, shift: cell.shift, stand: '' }[grouping]
  const cellId = grouping === 'cell' ? (cell.cellId ?? undefined) : undefined
  const group = { ...EMPTY, key, name, cellId, tiles: [] }
  groups.set(key, group)
  return group
}

function keyOf(cell: WallCell, tile: WallTile | null, grouping: WallGrouping): string {
  if (grouping === 'stand') return standOf(tile?.[1] ?? null)
  return { cell: cell.cellId ?? '', area: cell.area, shift: cell.shift }[grouping]
}
