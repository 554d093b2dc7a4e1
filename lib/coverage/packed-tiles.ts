import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { WallCell } from './wall-groups'
import type { WallTile } from './wall-tile'

/**
 * The people of one cell as they travel to the browser: one text, because writing and reading a list of lists takes ten times as long.
 * `KRTM 2vc 12,LNPB 0`: code, where they stand (0 unknown) with marks, days since the last talk (none: never). The statement of
 * the wall writes the same.
 */
export type PackedCell = Omit<WallCell, 'tiles'> & { packed: string }

/** Puts the tiles of one cell into their text. */
export const packTiles = (tiles: readonly WallTile[]): string =>
  tiles
    .map(([code, value, marks, days]) => `${code} ${value ?? 0}${marks}${days === null ? '' : ` ${days}`}`)
    .join(',')

/** Takes the tiles of every cell out again. */
export const unpackCells = (cells: readonly PackedCell[]): WallCell[] =>
  cells.map(({ packed, ...cell }) => ({ ...cell, tiles: unpackTiles(packed) }))

const unpackTiles = (packed: string): WallTile[] => (packed === '' ? [] : packed.split(',').map(unpackTile))

function unpackTile(text: string): WallTile {
  const [code = '', stand = '0', days] = text.split(' ')
  const value = Number(stand[0])
  return [
    code,
    value === 0 ? null : (value as AssessmentValue),
    stand.slice(1),
    days === undefined ? null : Number(days),
  ]
}
