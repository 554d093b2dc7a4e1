import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { LeaderEvidence } from '../leader-evidence'
import type { LeaderStatus } from '../leader-status'
import { testTitles } from './test-titles'

/** One thing that was written down about whether people follow somebody. */
export type LeaderMark = {
  markId: string
  status: LeaderStatus | 'none'
  evidence: LeaderEvidence[]
  testId: string | null
  /** What the action is called that showed it. */
  test: string | null
  onDate: CalendarDate
  recordedAt: Date
  /** The name that whoever wrote it goes by here; `null` where the viewer may not know or they gave none. */
  by: string | null
}

type Row = Omit<LeaderMark, 'test' | 'by'> & { recordedBy: string }

/** All of it about one person, newest first: the first is what counts. */
export async function marksOf(tx: ViewerTx, driveId: string, workerId: string): Promise<LeaderMark[]> {
  const rows = await tx.sql<Row>`
    select id as "markId", status, coalesce(evidence, '{}') as evidence, test_id as "testId", on_date as "onDate",
      recorded_at as "recordedAt", recorded_by as "recordedBy"
    from leader_mark where drive_id = ${driveId} and worker_id = ${workerId}
    order by on_date desc, recorded_at desc, id desc limit 50`
  const titles = await testTitles(
    tx,
    driveId,
    rows.flatMap(({ testId }) => testId ?? []),
  )
  const names = await namesHere(tx, driveId, [...new Set(rows.map(({ recordedBy }) => recordedBy))])
  return rows.map(({ recordedBy, ...mark }) => ({
    ...mark,
    test: mark.testId ? (titles.get(mark.testId) ?? null) : null,
    by: names.get(recordedBy) ?? null,
  }))
}

/** Users by the name they go by here, those included who had to leave. */
async function namesHere(
  { sql, vault }: ViewerTx,
  driveId: string,
  userIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; userId: string; words: Buffer }>`
    select distinct on (user_id) id, user_id as "userId", words from drive_role
    where drive_id = ${driveId} and user_id = any (${userIds}::uuid[]) and words is not null order by user_id, from_at, id`
  return new Map(
    rows.map(({ id, userId, words }) => {
      const place = { table: 'drive_role', rowId: id }
      return [userId, vault.open<{ name: string }>(driveKey(driveId), place, words).name]
    }),
  )
}
