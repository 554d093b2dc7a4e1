import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { LAID_ASIDE_DAYS } from '../laid-aside'

/** An entry that waits for a decision: whose phone it came from, what kind it is and when; nothing of what it says. */
export type LaidAsideLine = {
  itemId: string
  /** What the author is called in the drive; `null` for somebody who gave no name. */
  author: string | null
  /** Wire name of the command that it holds. */
  name: string
  madeAt: Date
  /** Deleted unread from then on. */
  until: Date
}

/** The entries of a drive that wait for a decision, in the order in which they were made. */
export function getLaidAside(viewer: Session, driveId: string): Promise<LaidAsideLine[]> {
  return asViewer(viewer, async ({ sql, vault }) => {
    type Row = Omit<LaidAsideLine, 'author'> & { roleId: string | null; words: Buffer | null }
    const rows = await sql<Row>`
      select q.id as "itemId", q.name, q.made_at as "madeAt", r.id as "roleId", r.words,
        q.received_at + make_interval(days => ${LAID_ASIDE_DAYS}) as until
      from quarantined_item q
      left join lateral (select id, words from drive_role r where r.drive_id = q.drive_id and r.user_id = q.user_id
        and r.words is not null order by r.from_at desc limit 1) r on true
      where q.drive_id = ${driveId} and q.decided_at is null
        and q.received_at > now() - make_interval(days => ${LAID_ASIDE_DAYS})
      order by q.made_at, q.id`
    return rows.map(({ roleId, words, ...line }) => ({
      ...line,
      author:
        roleId && words
          ? vault.open<{ name: string }>(driveKey(driveId), { table: 'drive_role', rowId: roleId }, words)
              .name
          : null,
    }))
  })
}
