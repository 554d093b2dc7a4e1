import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRemovingView } from '../lists/policy'
import { WhichView } from '../lists/schema'

/** Takes a kept list away. The people on it stay as they are. */
export const removeView = movesView('saved_view.remove', (now) => now)

/** Brings a kept list back that was taken away. */
export const restoreView = movesView('saved_view.restore', () => null)

function movesView(name: 'saved_view.remove' | 'saved_view.restore', removedAt: (now: Date) => Date | null) {
  return defineCommand({
    name,
    scope: 'drive',
    input: WhichView,
    subject: 'view',

    async load({ driveId, viewId }, { tx }) {
      const [view] = await tx.sql<{ madeBy: string }>`
        select made_by as "madeBy" from saved_view where drive_id = ${driveId} and id = ${viewId}`
      return view ?? null
    },

    refuse: (viewer, { madeBy }) => refuseRemovingView(viewer.userId, madeBy),

    async run({ driveId, viewId }, _view, { tx, now }) {
      await tx.sql`update saved_view set removed_at = ${removedAt(now)} where drive_id = ${driveId} and id = ${viewId}`
      return success({ viewId })
    },
  })
}
