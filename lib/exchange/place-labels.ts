import { normalName } from '@/lib/workers/normal-name'
import { shiftKey } from './shift-words'

/** Where a row says somebody works; `null` where it does not say. */
export type PlaceLabels = { site: string | null; department: string | null; shift: string | null }

/** Whether a row says anything about where somebody works. */
export const saysPlace = ({ site, department, shift }: PlaceLabels): boolean =>
  Boolean(site || department || shift)

/** The sites, areas and shifts of a drive with their labels, and the cells that they make. */
export type ShopStructure = {
  sites: { id: string; label: string }[]
  departments: { id: string; label: string }[]
  shifts: { id: string; label: string }[]
  cells: { id: string; siteId: string; departmentId: string | null; shiftId: string | null }[]
  /** Firms that have people there today. */
  firms: { id: string; label: string }[]
}

export type NewPlaces = { sites: string[]; departments: string[]; shifts: string[]; cells: PlaceLabels[] }

/** The same for two places that are one, however their labels are written. No site means the drive's first one. */
export function placeKey(
  { site, department, shift }: PlaceLabels,
  { sites }: Pick<ShopStructure, 'sites'>,
): string {
  const first = sites[0] ? normalName(sites[0].label) : ''
  const siteKey = site ? normalName(site) : ''
  return [siteKey === first ? '' : siteKey, normalName(department ?? ''), shift ? shiftKey(shift) : ''].join(
    '|',
  )
}

/** The firm of a shop that a list means, however it writes the name; `null` for one that the shop does not have. */
export const firmNamed = (label: string, { firms }: Pick<ShopStructure, 'firms'>): string | null =>
  firms.find((firm) => normalName(firm.label) === normalName(label))?.id ?? null

/** The key of every cell that exists, with the cell's id. */
export function cellsByPlace(structure: ShopStructure): Map<string, string> {
  const label = (items: { id: string; label: string }[], id: string | null) =>
    items.find((item) => item.id === id)?.label ?? null
  return new Map(
    structure.cells.map(({ id, siteId, departmentId, shiftId }) => [
      placeKey(
        {
          site: label(structure.sites, siteId),
          department: label(structure.departments, departmentId),
          shift: label(structure.shifts, shiftId),
        },
        structure,
      ),
      id,
    ]),
  )
}

/** What has to be added to a shop before people can be placed where `places` say, each once, as first written. */
export function placesToAdd(places: readonly PlaceLabels[], structure: ShopStructure): NewPlaces {
  const known = cellsByPlace(structure)
  const wanted = new Map(
    places.filter(saysPlace).map((place) => [placeKey(place, structure), place] as const),
  )
  const cells = [...wanted].filter(([key]) => !known.has(key)).map(([, place]) => place)
  return {
    sites: unknownLabels(
      cells.map(({ site }) => site),
      structure.sites,
      normalName,
    ),
    departments: unknownLabels(
      cells.map(({ department }) => department),
      structure.departments,
      normalName,
    ),
    shifts: unknownLabels(
      cells.map(({ shift }) => shift),
      structure.shifts,
      shiftKey,
    ),
    cells,
  }
}

function unknownLabels(
  labels: (string | null)[],
  known: { label: string }[],
  keyOf: (label: string) => string,
): string[] {
  const keys = new Set(known.map(({ label }) => keyOf(label)))
  const fresh = new Map<string, string>()
  for (const label of labels) {
    if (!label || keys.has(keyOf(label)) || fresh.has(keyOf(label))) continue
    fresh.set(keyOf(label), label)
  }
  return [...fresh.values()]
}
