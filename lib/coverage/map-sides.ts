import type { CellPlace } from './cell-place'

/** What the rows of the map are: places, one of the tags that cells carry, or the firm that each person works for. */
export const MAP_SIDES = ['area', 'building', 'job', 'unit', 'contractor', 'employer'] as const
export type MapSide = (typeof MAP_SIDES)[number]

/** How an address names a side. */
export const SIDE_CODES: Record<MapSide, string> = {
  area: 'a',
  building: 'b',
  job: 'j',
  unit: 'u',
  contractor: 'f',
  employer: 'e',
}

/** The side that an address asks for; areas otherwise. */
export const mapSideOf = (code: string | undefined): MapSide =>
  MAP_SIDES.find((side) => SIDE_CODES[side] === code) ?? 'area'

/**
 * The label that decides in which row of `side` a cell lies; `null` where nobody has said. Areas are rows of their own site. A
 * cell tells nothing of employers: people of several can work in one, see `employer-grid.ts`.
 */
export function rowLabelOf(place: CellPlace, side: MapSide): string | null {
  switch (side) {
    case 'area':
      return place.departmentId
    case 'building':
      return place.siteId
    case 'job':
      return place.jobClassId
    case 'unit':
      return place.unitId
    case 'contractor':
      return place.contractorId
    case 'employer':
      return null
  }
}

/** The sides by which this shop tells its people apart; areas always, buildings and firms where there are several. */
export const sidesOf = (places: readonly CellPlace[], firms: number): MapSide[] =>
  MAP_SIDES.filter((side) => {
    if (side === 'area') return true
    if (side === 'building') return new Set(places.map(({ siteId }) => siteId)).size > 1
    if (side === 'employer') return firms > 1
    return places.some((place) => rowLabelOf(place, side) !== null)
  })
