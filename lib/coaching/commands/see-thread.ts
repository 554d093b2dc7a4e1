import 'server-only'
import { SeeThread } from '@/lib/coaching/schema'
import { sideOf } from '@/lib/coaching/thread'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Notes that somebody has looked at a thread, so that whoever wrote does not wait for nothing. No thread of theirs: nothing to note. */
export const seeThread = defineCommand({
  name: 'message.see',
  scope: 'self',
  input: SeeThread,
  subject: 'thread',
  load: async ({ driveId, thread }, { viewer }) => ({ side: sideOf(viewer, driveId, thread) }),
  refuse: () => null,

  async run({ driveId, thread }, { side }, { tx, viewer, now }) {
    if (side)
      await tx.sql`
      insert into thread_seen (drive_id, thread, user_id, side, seen_at)
      values (${driveId}, ${thread}, ${viewer.userId}, ${side}, ${now})
      on conflict (drive_id, thread, user_id) do update set seen_at = excluded.seen_at`
    return success({ driveId })
  },
})
