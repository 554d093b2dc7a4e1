import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { RemoveFloorPlan } from '../schema'

/** Takes a picture of the shop out of use. */
export const removeFloorPlan = defineCommand({
  name: 'floor_plan.remove',
  scope: 'drive',
  input: RemoveFloorPlan,
  subject: 'workplace',

  async load({ driveId, planId }, { tx }) {
    const [row] = await tx.sql<{ id: string }>`
      select id from floor_plan where drive_id = ${driveId} and id = ${planId} and removed_at is null`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId, planId }, _plan, { tx, now }) {
    await tx.sql`update floor_plan set removed_at = ${now} where drive_id = ${driveId} and id = ${planId}`
    return success({ planId })
  },
})
