import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { CommentDecision } from '../strategy/schema'
import { loadDecision } from './load-decision'

/** Says something to a proposal. Also after the vote: what came of it is talked over too. */
export const commentDecision = defineCommand({
  name: 'decision.comment',
  scope: 'drive',
  input: CommentDecision,
  subject: 'decision',
  load: loadDecision,
  refuse: () => null,

  async run({ driveId, decisionId, commentId, text }, _decision, { tx, vault, viewer, now }) {
    const words = vault.seal(driveKey(driveId), { table: 'decision_comment', rowId: commentId }, { text })
    await tx.sql`
      insert into decision_comment (drive_id, id, decision_id, author_id, words, written_at)
      values (${driveId}, ${commentId}, ${decisionId}, ${viewer.userId}, ${words}, ${now})`
    return success({ decisionId, commentId })
  },
})
