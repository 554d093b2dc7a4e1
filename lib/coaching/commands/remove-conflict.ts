import 'server-only'
import { RemoveConflict } from '@/lib/coaching/admission/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** A coach may be asked for this group again. */
export const removeConflict = defineCommand({
  name: 'coach_conflict.remove',
  scope: 'self',
  input: RemoveConflict,
  subject: 'coach',

  async load({ driveId }, { tx, viewer }) {
    const [row] = await tx.sql<{ at: Date }>`
      select at from coach_conflict where user_id = ${viewer.userId} and drive_id = ${driveId}`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId }, _conflict, { tx, viewer }) {
    await tx.sql`delete from coach_conflict where user_id = ${viewer.userId} and drive_id = ${driveId}`
    return success({ driveId })
  },
})
