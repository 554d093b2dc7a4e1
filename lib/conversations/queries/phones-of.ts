import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'

/**
 * The phone numbers of one person, in international form; empty for whoever may not have them. A number tells more than a name, so
 * that one outside the own list counts in the reading budget.
 */
export const getPhonesOf = (
  session: Session,
  driveId: string,
  workerId: string,
): Promise<string[] | ReadEnough> =>
  asViewer(session, async (tx) => {
    const { sql, vault } = tx
    const rows = await sql<{ id: string; words: Buffer }>`
      select id, words from contact where drive_id = ${driveId} and worker_id = ${workerId} and kind = 'phone'
      order by added_at, id`
    if (rows.length > 0 && !(await mayShowNames(tx, driveId, [workerId]))) return READ_ENOUGH
    return rows.map(
      ({ id, words }) =>
        vault.open<{ value: string }>(driveKey(driveId), { table: 'contact', rowId: id }, words).value,
    )
  })
