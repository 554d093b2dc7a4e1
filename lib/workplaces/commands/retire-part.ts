import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRetire } from '../policy'
import { RetirePart } from '../schema'

/** Takes a site, an area, a shift or a cell out of use, with the cells in it. The past keeps them. */
export const retirePart = defineCommand({
  name: 'label.retire',
  scope: 'drive',
  input: RetirePart,
  subject: 'workplace',

  async load({ driveId, part, id }, { tx }) {
    const [found] = await tx.sql<{ cells: string[]; people: number; isKnown: boolean }>`
      with gone as (
        select c.id from cell c where c.drive_id = ${driveId} and c.retired_at is null
          and ${id}::uuid = case ${part}::text when 'cell' then c.id when 'site' then c.site_id
            when 'department' then c.department_id else c.shift_id end
      )
      select coalesce((select array_agg(id) from gone), '{}') as cells,
        (select count(distinct s.worker_id)::int from worker_state s
          where s.drive_id = ${driveId} and s.active and s.cells && (select array_agg(id) from gone)) as people,
        case ${part}::text when 'site' then exists (select from site where drive_id = ${driveId} and id = ${id})
          when 'department' then exists (select from department where drive_id = ${driveId} and id = ${id})
          when 'shift' then exists (select from shift where drive_id = ${driveId} and id = ${id})
          else exists (select from gone) end as "isKnown"`
    return found?.isKnown ? found : null
  },

  refuse: (_viewer, facts) => refuseRetire(facts),

  async run({ driveId, part, id }, { cells }, { tx, now }) {
    await tx.sql`update cell set retired_at = ${now} where drive_id = ${driveId} and id = any (${cells}::uuid[])`
    const retire = {
      site: () => tx.sql`update site set retired_at = ${now} where drive_id = ${driveId} and id = ${id}`,
      department: () =>
        tx.sql`update department set retired_at = ${now} where drive_id = ${driveId} and id = ${id}`,
      shift: () => tx.sql`update shift set retired_at = ${now} where drive_id = ${driveId} and id = ${id}`,
      cell: async () => [],
    }
    await retire[part]()
    return success({ id })
  },
})
