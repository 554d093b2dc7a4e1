import 'server-only'
import { RemoveMessage } from '@/lib/coaching/schema'
import { insideOf } from '@/lib/coaching/thread'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Takes one's own message back. Who has read it has read it. */
export const removeMessage = defineCommand({
  name: 'message.remove',
  scope: 'drive',
  input: RemoveMessage,
  subject: 'thread',

  async load({ driveId, thread, messageId }, { tx, viewer }) {
    const [message] = await tx.sql`
      select from thread_message where drive_id = ${driveId} and id = ${messageId} and thread = ${thread} and author_id = ${viewer.userId}`
    return message ? insideOf(viewer, driveId, thread) : null
  },

  refuse: () => null,

  async run({ driveId, messageId }, _side, { tx, now }) {
    await tx.sql`update thread_message set removed_at = ${now} where drive_id = ${driveId} and id = ${messageId}`
    return success({ messageId })
  },
})
