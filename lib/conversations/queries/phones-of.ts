import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'

/** The phone numbers of one person, in international form; empty for whoever may not have them. Nothing is kept of the asking. */
export const getPhonesOf = (session: Session, driveId: string, workerId: string): Promise<string[]> =>
  asViewer(session, async ({ sql, vault }) => {
    const rows = await sql<{ id: string; words: Buffer }>`
      select id, words from contact where drive_id = ${driveId} and worker_id = ${workerId} and kind = 'phone'
      order by added_at, id`
    return rows.map(
      ({ id, words }) =>
        vault.open<{ value: string }>(driveKey(driveId), { table: 'contact', rowId: id }, words).value,
    )
  })
