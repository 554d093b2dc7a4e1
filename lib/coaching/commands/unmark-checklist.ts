import 'server-only'
import { UnmarkChecklist } from '@/lib/coaching/schema'
import { sideOf } from '@/lib/coaching/thread'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Takes the tick of a point away, whoever made it: a checklist is agreed on. */
export const unmarkChecklist = defineCommand({
  name: 'checklist.unmark',
  scope: 'drive',
  input: UnmarkChecklist,
  subject: 'it',
  load: async ({ driveId }, { viewer }) => sideOf(viewer, driveId, 'coach'),
  refuse: () => null,

  async run({ driveId, item }, _side, { tx, now }) {
    await tx.sql`
      update checklist_mark set unmarked_at = ${now} where drive_id = ${driveId} and item = ${item} and unmarked_at is null`
    return success({ driveId, item })
  },
})
