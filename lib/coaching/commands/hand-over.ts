import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'

/**
 * Keeps what a coach, or a committee, writes down for whoever coaches next, as a comment on the whole that names the coaching it is
 * about. The committee reads it; the next coach only what the committee passed on to them.
 */
export async function keepHandOver(
  { tx, vault, viewer, now }: CommandContext,
  {
    driveId,
    commentId,
    coachingId,
    side,
    text,
  }: { driveId: string; commentId: string; coachingId: string; side: 'group' | 'coach'; text: string },
): Promise<void> {
  const words = vault.seal(driveKey(driveId), { table: 'review_comment', rowId: commentId }, { text })
  await tx.sql`
    insert into review_comment (drive_id, id, about, about_id, side, author_id, words, written_at)
    values (${driveId}, ${commentId}, 'overview', ${coachingId}, ${side}, ${viewer.userId}, ${words}, ${now})`
}
