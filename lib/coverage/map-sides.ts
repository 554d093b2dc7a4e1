import type { CellPlace } from './cell-place'

/** What the rows of the map are: places, or one of the tags that cells carry. */
export const MAP_SIDES = ['area', 'job', 'unit', 'contractor'] as const
export type MapSide = (typeof MAP_SIDES)[number]

/** How an address names a side. */
export const SIDE_CODES: Record<MapSide, string> = { area: 'a', job: 'j', unit: 'u', contractor: 'f' }

/** The side that an address asks for; areas otherwise. */
export const mapSideOf = (code: string | undefined): MapSide =>
  MAP_SIDES.find((side) => SIDE_CODES[side] === code) ?? 'area'

/** The label that decides in which row of `side` a cell lies; `null` where nobody has said. Areas are rows of their own site. */
export function rowLabelOf(place: CellPlace, side: MapSide): string | null {
  if (side === 'area') return place.departmentId
  return { job: place.jobClassId, unit: place.unitId, contractor: place.contractorId }[side]
}

/** The sides by which this shop tells its people apart; areas always. */
export const sidesOf = (places: readonly CellPlace[]): MapSide[] =>
  MAP_SIDES.filter((side) => side === 'area' || places.some((place) => rowLabelOf(place, side) !== null))
