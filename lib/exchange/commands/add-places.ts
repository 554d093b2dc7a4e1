import 'server-only'
import { v7 } from 'uuid'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'
import { normalName } from '@/lib/workers/normal-name'
import { cellsByPlace, type NewPlaces, placeKey, type ShopStructure } from '../place-labels'
import { shiftKey } from '../shift-words'

type Part = { id: string; label: string }

/** Adds the sites, areas, shifts and cells that a list speaks of; answers the cell of every place, old and new, by its key. */
export async function addPlaces(
  context: CommandContext,
  driveId: string,
  structure: ShopStructure,
  { sites, departments, shifts, cells }: NewPlaces,
): Promise<Map<string, string>> {
  const cellByPlace = cellsByPlace(structure)
  if (cells.length === 0) return cellByPlace
  const { tx } = context
  const unnamedSite = structure.sites.length + sites.length === 0 ? [''] : []
  const added = {
    site: seal(context, driveId, 'site', [...unnamedSite, ...sites]),
    department: seal(context, driveId, 'department', departments),
    shift: seal(context, driveId, 'shift', shifts),
  }
  const base = {
    site: structure.sites.length,
    department: structure.departments.length,
    shift: structure.shifts.length,
  }
  await tx.sql`insert into site (drive_id, id, words, position)
    select ${driveId}, x.id, x.words, ${base.site}::int + x.place::int
    from unnest(${added.site.ids}::uuid[], ${added.site.words}::bytea[]) with ordinality x (id, words, place)`
  await tx.sql`insert into department (drive_id, id, words, position)
    select ${driveId}, x.id, x.words, ${base.department}::int + x.place::int
    from unnest(${added.department.ids}::uuid[], ${added.department.words}::bytea[]) with ordinality x (id, words, place)`
  await tx.sql`insert into shift (drive_id, id, words, position)
    select ${driveId}, x.id, x.words, ${base.shift}::int + x.place::int
    from unnest(${added.shift.ids}::uuid[], ${added.shift.words}::bytea[]) with ordinality x (id, words, place)`

  const allSites = [...structure.sites, ...added.site.parts]
  const idOf = (parts: Part[], label: string | null, keyOf: (text: string) => string) =>
    label === null ? null : (parts.find((part) => keyOf(part.label) === keyOf(label))?.id ?? null)
  const drawn = cells.map((place) => ({
    id: v7(),
    place,
    siteId: idOf(allSites, place.site, normalName) ?? allSites[0]?.id ?? '',
    departmentId: idOf([...structure.departments, ...added.department.parts], place.department, normalName),
    shiftId: idOf([...structure.shifts, ...added.shift.parts], place.shift, shiftKey),
  }))
  await tx.sql`insert into cell (drive_id, id, site_id, department_id, shift_id, position)
    select ${driveId}, x.id, x.site, x.department, x.shift, ${structure.cells.length}::int + x.place::int
    from unnest(${drawn.map(({ id }) => id)}::uuid[], ${drawn.map(({ siteId }) => siteId)}::uuid[],
      ${drawn.map(({ departmentId }) => departmentId)}::uuid[], ${drawn.map(({ shiftId }) => shiftId)}::uuid[])
      with ordinality x (id, site, department, shift, place)`
  for (const { id, place } of drawn) cellByPlace.set(placeKey(place, structure), id)
  return cellByPlace
}

function seal({ vault }: CommandContext, driveId: string, table: string, labels: string[]) {
  const parts = labels.map((label): Part => ({ id: v7(), label }))
  return {
    parts,
    ids: parts.map(({ id }) => id),
    words: parts.map(({ id, label }) => vault.seal(driveKey(driveId), { table, rowId: id }, { name: label })),
  }
}
