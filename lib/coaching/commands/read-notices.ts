import 'server-only'
import { ReadNotices } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Marks one's own notices as seen. */
export const readNotices = defineCommand({
  name: 'notice.read',
  scope: 'self',
  input: ReadNotices,
  subject: 'notice',
  load: async ({ noticeIds }) => ({ noticeIds }),
  refuse: () => null,

  async run({ noticeIds }, _facts, { tx, viewer, now }) {
    const read = await tx.sql`
      update notice set read_at = ${now} where user_id = ${viewer.userId} and id = any(${noticeIds}) and read_at is null
      returning id`
    return success({ read: read.length })
  },
})
