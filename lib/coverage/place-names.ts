import type { CellPlace } from './cell-place'

/** Where the cells lie and what the shop calls its places. `names` is by label id. */
export type MapLabels = { places: readonly CellPlace[]; names: ReadonlyMap<string, string> }

/** Names a cell by its area and shift, with the site where there are several: "Dock · Night". */
export function placeNames({ places, names }: MapLabels, everybody: string): (cellId: string) => string {
  const severalSites = new Set(places.map(({ siteId }) => siteId)).size > 1
  const byCell = new Map(places.map((place) => [place.cellId, place]))
  return (cellId) => {
    const place = byCell.get(cellId)
    const ids = [severalSites && place?.siteId, place?.departmentId, place?.shiftId]
    return ids.flatMap((id) => (id && names.get(id)) || []).join(' · ') || everybody
  }
}
