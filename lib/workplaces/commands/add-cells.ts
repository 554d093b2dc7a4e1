import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { AddCells } from '../schema'

/** Says where people work: cells of site, area and shift. A cell that exists already is not doubled. */
export const addCells = defineCommand({
  name: 'cell.add',
  scope: 'drive',
  input: AddCells,
  subject: 'workplace',

  async load({ driveId }, { tx }) {
    const [last] = await tx.sql<{ next: number }>`
      select coalesce(max(position) + 1, 0) as next from cell where drive_id = ${driveId}`
    return last ?? null
  },

  refuse: () => null,

  async run({ driveId, cells }, { next }, { tx }) {
    const ids = cells.map(({ cellId }) => cellId)
    const sites = cells.map(({ siteId }) => siteId)
    const departments = cells.map(({ departmentId }) => departmentId)
    const shifts = cells.map(({ shiftId }) => shiftId)
    const added = await tx.sql<{ id: string }>`
      insert into cell (drive_id, id, site_id, department_id, shift_id, position)
      select ${driveId}, x.id, x.site, x.department, x.shift, ${next}::int + x.place::int
      from unnest(${ids}::uuid[], ${sites}::uuid[], ${departments}::uuid[], ${shifts}::uuid[])
        with ordinality x (id, site, department, shift, place)
      where not exists (select from cell c where c.drive_id = ${driveId} and c.site_id = x.site and c.retired_at is null
        and c.department_id is not distinct from x.department and c.shift_id is not distinct from x.shift)
      returning id`
    return success({ cellIds: added.map(({ id }) => id) })
  },
})
