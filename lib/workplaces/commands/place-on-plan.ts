import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { PlaceOnPlan } from '../schema'

/** Says where an area and shift lies on a picture, or takes it off. The last one to say so is right. */
export const placeOnPlan = defineCommand({
  name: 'floor_plan.place',
  scope: 'drive',
  input: PlaceOnPlan,
  subject: 'workplace',

  async load({ driveId, planId, cellId }, { tx }) {
    const [row] = await tx.sql<{ id: string }>`
      select p.id from floor_plan p join cell c on c.drive_id = p.drive_id and c.id = ${cellId} and c.retired_at is null
      where p.drive_id = ${driveId} and p.id = ${planId} and p.removed_at is null`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId, planId, cellId, at }, _plan, { tx }) {
    await (at === null
      ? tx.sql`
          delete from floor_plan_place where drive_id = ${driveId} and plan_id = ${planId} and cell_id = ${cellId}`
      : tx.sql`
          insert into floor_plan_place (drive_id, plan_id, cell_id, x, y)
          values (${driveId}, ${planId}, ${cellId}, ${at.x}, ${at.y})
          on conflict (drive_id, plan_id, cell_id) do update set x = excluded.x, y = excluded.y`)
    return success({ planId })
  },
})
