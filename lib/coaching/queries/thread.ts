import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { threadKey } from '@/lib/coaching/queries/thread-key'
import { isSeen, type Side, sideOf, type Thread, type WayKind } from '@/lib/coaching/thread'
import { asViewer } from '@/lib/db/as-viewer'

export type ThreadMessage = { messageId: string; side: Side; isOwn: boolean; text: string; sentAt: Date }

/** How somebody of a side wants to be reached; `value` is empty for those who want to be reached in the app. */
export type ContactWay = { side: Side; isOwn: boolean; kind: WayKind; value: string }

export type ThreadPage = {
  code: string
  /** For whom the viewer writes. */
  side: Side
  messages: ThreadMessage[]
  ways: ContactWay[]
  /** When the viewer's side wrote last, if nobody of another side has looked since. */
  unseenSince: Date | null
  /** Whether there is something that the viewer has not looked at. */
  isNew: boolean
}

/** The most messages that a page shows, the newest. */
const MESSAGES_SHOWN = 200

/** What a committee and its coach, or the coordination, wrote to each other; `null` for those whom it does not concern. */
export function getThread(viewer: Viewer, driveId: string, thread: Thread): Promise<ThreadPage | null> {
  const side = sideOf(viewer, driveId, thread)
  if (!side) return Promise.resolve(null)
  return asViewer(viewer, async ({ sql, vault }) => {
    const [drive] = await sql<{ code: string }>`
      select code from drive where id = ${driveId} union all
      select drive_code from coaching_request where drive_id = ${driveId} limit 1`
    if (!drive) return null
    const key = threadKey(driveId, thread)
    const rows = await sql<{ messageId: string; side: Side; authorId: string; words: Buffer; sentAt: Date }>`
      select * from (select id as "messageId", side, author_id as "authorId", words, sent_at as "sentAt" from thread_message
        where drive_id = ${driveId} and thread = ${thread} and removed_at is null order by sent_at desc, id desc
        limit ${MESSAGES_SHOWN}) newest order by "sentAt", "messageId"`
    const seen = await sql<{ side: Side; userId: string; seenAt: Date }>`
      select side, user_id as "userId", seen_at as "seenAt" from thread_seen where drive_id = ${driveId} and thread = ${thread}`
    const ways = await sql<{ side: Side; userId: string; kind: WayKind; words: Buffer | null }>`
      select side, user_id as "userId", kind, words from contact_way
      where drive_id = ${driveId} and thread = ${thread} order by side, user_id`
    const lastOwn = rows.findLast((row) => row.side === side)
    const lastSeen = seen.find(({ userId }) => userId === viewer.userId)?.seenAt ?? null
    return {
      code: drive.code,
      side,
      messages: rows.map(({ messageId, side: from, authorId, words, sentAt }) => ({
        messageId,
        side: from,
        isOwn: authorId === viewer.userId,
        text: vault.open<{ text: string }>(key, { table: 'thread_message', rowId: messageId }, words).text,
        sentAt,
      })),
      ways: ways.map(({ side: of, userId, kind, words }) => ({
        side: of,
        isOwn: userId === viewer.userId,
        kind,
        value: words
          ? vault.open<{ value: string }>(key, { table: 'contact_way', rowId: userId }, words).value
          : '',
      })),
      unseenSince: lastOwn && lastOwn === rows.at(-1) && !isSeen(lastOwn, seen) ? lastOwn.sentAt : null,
      isNew: rows.some((row) => row.side !== side && (lastSeen === null || row.sentAt > lastSeen)),
    }
  })
}
