import 'server-only'
import { threadKey } from '@/lib/coaching/queries/thread-key'
import { SetContactWay } from '@/lib/coaching/schema'
import { insideOf } from '@/lib/coaching/thread'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Says how the others of a thread may reach somebody; they alone see it. `in_app` takes an earlier address away. */
export const setContactWay = defineCommand({
  name: 'contact_way.set',
  scope: 'drive',
  input: SetContactWay,
  subject: 'thread',
  load: async ({ driveId, thread }, { viewer }) => insideOf(viewer, driveId, thread),
  refuse: () => null,

  async run({ driveId, thread, kind, value }, side, { tx, vault, viewer, now }) {
    const place = { table: 'contact_way', rowId: viewer.userId }
    const words = kind === 'in_app' ? null : vault.seal(threadKey(driveId, thread), place, { value })
    await tx.sql`
      insert into contact_way (drive_id, thread, user_id, side, kind, words, changed_at)
      values (${driveId}, ${thread}, ${viewer.userId}, ${side}, ${kind}, ${words}, ${now})
      on conflict (drive_id, thread, user_id) do update set kind = excluded.kind, words = excluded.words, changed_at = excluded.changed_at`
    return success({ driveId })
  },
})
