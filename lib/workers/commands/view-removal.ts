import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseRemovingView } from '../lists/policy'
import { WhichView } from '../lists/schema'

/** A command that sets since when a kept list is taken away; `null` brings it back. */
export const settingRemovedAt = (
  name: 'saved_view.remove' | 'saved_view.restore',
  removedAt: (now: Date) => Date | null,
) =>
  defineCommand({
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
