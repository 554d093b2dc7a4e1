import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRemovingView } from '../lists/policy'
import { WhichView } from '../lists/schema'

/** Brings a kept list back that was taken away. */
export const restoreView = defineCommand({
  name: 'saved_view.restore',
  scope: 'drive',
  input: WhichView,
  subject: 'view',

  async load({ driveId, viewId }, { tx }) {
    const [view] = await tx.sql<{ madeBy: string }>`
      select made_by as "madeBy" from saved_view where drive_id = ${driveId} and id = ${viewId}`
    return view ?? null
  },

  refuse: (viewer, { madeBy }) => refuseRemovingView(viewer.userId, madeBy),

  async run({ driveId, viewId }, _view, { tx }) {
    await tx.sql`update saved_view set removed_at = null where drive_id = ${driveId} and id = ${viewId}`
    return success({ viewId })
  },
})
