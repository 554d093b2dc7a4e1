import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { UncommentDecision } from '../strategy/schema'

/** Takes back what one said oneself. */
export const uncommentDecision = defineCommand({
  name: 'decision.uncomment',
  scope: 'drive',
  input: UncommentDecision,
  subject: 'comment',

  async load({ driveId, commentId }, { tx, viewer }) {
    const [own] = await tx.sql<{ id: string }>`
      select id from decision_comment
      where drive_id = ${driveId} and id = ${commentId} and author_id = ${viewer.userId} and removed_at is null`
    return own ?? null
  },

  refuse: () => null,

  async run({ driveId, commentId }, _own, { tx, now }) {
    await tx.sql`update decision_comment set removed_at = ${now} where drive_id = ${driveId} and id = ${commentId}`
    return success({ commentId })
  },
})
