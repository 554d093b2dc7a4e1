import 'server-only'
import { RemoveComment } from '@/lib/coaching/schema'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'

/** Takes back what one said in the review oneself. */
export const removeComment = defineCommand({
  name: 'review.remove_comment',
  scope: 'drive',
  input: RemoveComment,
  subject: 'it',

  async load({ driveId, commentId }, { tx, viewer }) {
    const [row] = await tx.sql<{ commentId: string }>`
      select id as "commentId" from review_comment where drive_id = ${driveId} and id = ${commentId}
        and author_id = ${viewer.userId} and removed_at is null`
    return row ?? null
  },

  refuse: () => null,

  async run({ driveId, commentId }, _comment, { tx, now }) {
    await tx.sql`update review_comment set removed_at = ${now} where drive_id = ${driveId} and id = ${commentId}`
    return success({ commentId })
  },
})
