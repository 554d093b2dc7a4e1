import 'server-only'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

/** What the last coach who left wrote for the next one. */
export type HandOver = {
  /** The coaching that ended. */
  coachingId: string
  text: string
  writtenAt: Date
  /** Whether there is a coach now, and whether they have been shown it. */
  hasCoach: boolean
  isPassedOn: boolean
}

type Row = Omit<HandOver, 'text'> & { id: string; words: Buffer }

/** The latest hand-over of a drive, as far as the viewer may read it: all of it for the committee, for a coach what was passed on. */
export async function readHandOver({ sql, vault }: ViewerTx, driveId: string): Promise<HandOver | null> {
  const [row] = await sql<Row>`
    select r.id, r.about_id as "coachingId", r.words, r.written_at as "writtenAt",
      exists (select from coaching c where c.drive_id = r.drive_id and c.until_at is null) as "hasCoach",
      exists (select from review_comment p join coaching c on c.drive_id = p.drive_id and c.until_at is null
        where p.drive_id = r.drive_id and p.about_id = r.about_id and p.side = 'group' and p.removed_at is null
          and p.written_at >= c.from_at) as "isPassedOn"
    from review_comment r
    where r.drive_id = ${driveId} and r.about = 'overview' and r.about_id is not null and r.removed_at is null
    order by r.written_at desc, r.id desc limit 1`
  if (!row) return null
  const { id, words, ...plain } = row
  const { text } = vault.open<{ text: string }>(
    driveKey(driveId),
    { table: 'review_comment', rowId: id },
    words,
  )
  return { ...plain, text }
}

/** The same for a screen of its own. */
export const getHandOver = (viewer: Session, driveId: string): Promise<HandOver | null> =>
  asViewer(viewer, (tx) => readHandOver(tx, driveId))
