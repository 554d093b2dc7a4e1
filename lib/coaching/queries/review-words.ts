import 'server-only'
import type { CoachNote, ReviewComment } from '@/lib/coaching/review'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

/** The most comments that a page shows, the newest. */
const COMMENTS_SHOWN = 100

/** What both sides said about the review and about talks that this viewer sees, oldest first. */
export async function readComments(
  { sql, vault }: ViewerTx,
  userId: string,
  driveId: string,
): Promise<ReviewComment[]> {
  const rows = await sql<Omit<ReviewComment, 'text' | 'isOwn'> & { authorId: string; words: Buffer }>`
    select id as "commentId", about, about_id as "aboutId", side, author_id as "authorId", words, written_at as "writtenAt"
    from review_comment where drive_id = ${driveId} and removed_at is null order by written_at desc, id desc limit ${COMMENTS_SHOWN}`
  return rows.toReversed().map(({ authorId, words, ...row }) => ({
    ...row,
    isOwn: authorId === userId,
    text: vault.open<{ text: string }>(
      driveKey(driveId),
      { table: 'review_comment', rowId: row.commentId },
      words,
    ).text,
  }))
}

/** A coach's notes for themself, the newest first. */
export async function readCoachNotes({ sql, vault }: ViewerTx, driveId: string): Promise<CoachNote[]> {
  const rows = await sql<Omit<CoachNote, 'text'> & { words: Buffer }>`
    select id as "noteId", version, written_at as "writtenAt", words from coach_note
    where drive_id = ${driveId} and removed_at is null order by written_at desc, id desc limit 50`
  return rows.map(({ words, ...row }) => ({
    ...row,
    text: vault.open<{ text: string }>(driveKey(driveId), { table: 'coach_note', rowId: row.noteId }, words)
      .text,
  }))
}
