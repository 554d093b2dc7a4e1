import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ReviewComment, SharedTalk } from '@/lib/coaching/review'
import { isShown } from '@/lib/coaching/shared-talk'
import type { AskKind } from '@/lib/conversations/asks'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { readComments } from './review-words'

/** So many talks are listed, the newest. */
const TALKS_SHOWN = 30

type Row = {
  shareId: string
  code: string
  happenedOn: CalendarDate
  school: string | null
  step: string | null
  issues: string[] | null
  askKind: AskKind | null
  answer: string | null
  words: Buffer
  untilAt: Date
  revokedAt: Date | null
  sharedBy: string
}

/**
 * Talks that are, and for the group also that were, shown to the coach. Issues go by their code: what a drive calls its own stays
 * with the drive.
 */
export async function readSharedTalks(
  { sql, vault }: ViewerTx,
  userId: string,
  { driveId, now }: { driveId: string; now: Date },
): Promise<SharedTalk[]> {
  const rows = await sql<Row>`
    select s.id as "shareId", w.code, o.happened_on as "happenedOn", o.school, o.step_reached as step,
      array(select l.code from one_on_one_issue i join label l on l.drive_id = i.drive_id and l.id = i.label_id
        where i.drive_id = o.drive_id and i.one_on_one_id = o.id and l.code is not null order by l.code) as issues,
      a.kind as "askKind", a.answer, s.words, s.until_at as "untilAt", s.revoked_at as "revokedAt", s.shared_by as "sharedBy"
    from shared_talk s join one_on_one o on o.drive_id = s.drive_id and o.id = s.one_on_one_id
    join worker w on w.drive_id = o.drive_id and w.id = o.worker_id
    left join lateral (select kind, answer from ask x where x.drive_id = o.drive_id and x.one_on_one_id = o.id limit 1) a on true
    where s.drive_id = ${driveId} and o.withdrawn_at is null order by s.shared_at desc, s.id desc limit ${TALKS_SHOWN}`
  return rows.map((row) => ({
    ...{ shareId: row.shareId, code: row.code, happenedOn: row.happenedOn, untilAt: row.untilAt },
    step: { school: row.school, step: row.step },
    issues: row.issues ?? [],
    ask: row.askKind && { kind: row.askKind, answer: row.answer },
    question: vault.open<{ question: string }>(
      driveKey(driveId),
      { table: 'shared_talk', rowId: row.shareId },
      row.words,
    ).question,
    isShown: isShown(row, now),
    isOwn: row.sharedBy === userId,
  }))
}

/** The talks that this viewer may know to be shown, with what was said about them: for a worker leader their own. */
export const getSharedTalks = (
  viewer: Session & { userId: string },
  driveId: string,
  now: Date,
): Promise<{ shared: SharedTalk[]; comments: ReviewComment[] }> =>
  asViewer(viewer, async (tx) => ({
    shared: await readSharedTalks(tx, viewer.userId, { driveId, now }),
    comments: (await readComments(tx, viewer.userId, driveId)).filter(({ about }) => about === 'talk'),
  }))
