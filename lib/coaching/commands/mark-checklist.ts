import 'server-only'
import { MarkChecklist } from '@/lib/coaching/schema'
import { sideOf } from '@/lib/coaching/thread'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Ticks a point of the checklist, for both sides to see. What is ticked already stays as it is. */
export const markChecklist = defineCommand({
  name: 'checklist.mark',
  scope: 'drive',
  input: MarkChecklist,
  subject: 'it',
  load: async ({ driveId }, { viewer }) => sideOf(viewer, driveId, 'coach'),
  refuse: () => null,

  async run({ driveId, markId, item }, side, { tx, viewer, now }) {
    const [known] = await tx.sql`
      select from checklist_mark where drive_id = ${driveId} and item = ${item} and unmarked_at is null limit 1`
    if (!known)
      await tx.sql`
        insert into checklist_mark (drive_id, id, item, side, marked_by, marked_at)
        values (${driveId}, ${markId}, ${item}, ${side}, ${viewer.userId}, ${now})`
    return success({ driveId, item })
  },
})
