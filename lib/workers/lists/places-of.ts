import type { MapLabels } from '@/lib/coverage/place-names'

type Named = { id: string; name: string }

/** Areas, shifts and tags that cells carry today, each once, in the order of the shop. */
export function placesOf({ places, names }: MapLabels): {
  departments: Named[]
  shifts: Named[]
  tags: Named[]
} {
  const named = (ids: readonly (string | null)[]): Named[] =>
    [...new Set(ids)].flatMap((id) => {
      const name = id && names.get(id)
      return id && name ? { id, name } : []
    })
  return {
    departments: named(places.map(({ departmentId }) => departmentId)),
    shifts: named(places.map(({ shiftId }) => shiftId)),
    tags: named(places.flatMap(({ jobClassId, unitId, contractorId }) => [jobClassId, unitId, contractorId])),
  }
}
