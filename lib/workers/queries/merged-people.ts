import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { fullName, type WorkerName } from '../worker-name'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'

/** Somebody who was joined with another, and can be split again. */
export type MergedPerson = {
  mergeId: string
  keptWorkerId: string
  kept: string
  merged: string
  madeAt: Date
  /** Entries that both had, and that stayed as they were. */
  stayed: number
  /** What was written down about the one kept since: it stays there. */
  since: number
}

const SHOWN_AT_ONCE = 30

type Row = Omit<MergedPerson, 'kept' | 'merged'> & {
  mergedWorkerId: string
  keptWords: Buffer
  mergedWords: Buffer
}

/** Who was joined with whom, the newest first; of a chain only the last, which has to be split first. */
export const getMergedPeople = (session: Session, driveId: string): Promise<MergedPerson[] | ReadEnough> =>
  asViewer(session, async (tx) => {
    const rows = await tx.sql<Row>`
      select m.id as "mergeId", m.kept_worker_id as "keptWorkerId", m.merged_worker_id as "mergedWorkerId", m.made_at as "madeAt",
        coalesce((m.moved ->> 'stayed')::int, 0) as stayed, k.words as "keptWords", n.words as "mergedWords",
        (select count(*)::int from (
          select recorded_at as at from one_on_one where drive_id = m.drive_id and worker_id = m.kept_worker_id
          union all select recorded_at from contact_attempt where drive_id = m.drive_id and worker_id = m.kept_worker_id
          union all select recorded_at from assessment where drive_id = m.drive_id and worker_id = m.kept_worker_id
            and one_on_one_id is null
          union all select recorded_at from commitment where drive_id = m.drive_id and worker_id = m.kept_worker_id
            and one_on_one_id is null
          union all select recorded_at from participation where drive_id = m.drive_id and worker_id = m.kept_worker_id
          union all select recorded_at from placement where drive_id = m.drive_id and worker_id = m.kept_worker_id
          union all select recorded_at from worker_status where drive_id = m.drive_id and worker_id = m.kept_worker_id
          union all select added_at from contact where drive_id = m.drive_id and worker_id = m.kept_worker_id
          union all select written_at from note where drive_id = m.drive_id and worker_id = m.kept_worker_id
            and one_on_one_id is null) written where written.at > m.made_at) as since
      from worker_merge m join worker_name k on k.drive_id = m.drive_id and k.worker_id = m.kept_worker_id
      join worker_name n on n.drive_id = m.drive_id and n.worker_id = m.merged_worker_id
      where m.drive_id = ${driveId} and m.split_at is null and not exists (select from worker_merge o
        where o.drive_id = m.drive_id and o.merged_worker_id = m.kept_worker_id and o.split_at is null)
      order by m.made_at desc, m.id desc limit ${SHOWN_AT_ONCE}`
    const people = rows.flatMap(({ keptWorkerId, mergedWorkerId }) => [keptWorkerId, mergedWorkerId])
    if (!(await mayShowNames(tx, driveId, people))) return READ_ENOUGH
    const nameOf = (rowId: string, words: Buffer): string => {
      const place = { table: 'worker_name', rowId }
      const {
        first = null,
        last = null,
        nick = null,
      } = tx.vault.open<Partial<WorkerName>>(driveKey(driveId), place, words)
      return fullName({ first, last, nick })
    }
    return rows.map(({ mergedWorkerId, keptWords, mergedWords, ...row }) => ({
      ...row,
      kept: nameOf(row.keptWorkerId, keptWords),
      merged: nameOf(mergedWorkerId, mergedWords),
    }))
  })
