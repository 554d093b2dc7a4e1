import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { boundaryOf } from '../boundary'
import type { DuplicateSide } from '../duplicate-side'
import type { WorkerName } from '../worker-name'

type Row = Omit<DuplicateSide, 'name' | 'contacts' | 'boundary'> & {
  words: Buffer
  leaveAlone: boolean
  onlyUserId: string | null
  me: string
}

/** These people as they are compared with each other, by id. The caller has asked whether their names may be shown. */
export async function duplicateSidesIn(
  tx: ViewerTx,
  driveId: string,
  workerIds: readonly string[],
): Promise<Map<string, DuplicateSide>> {
  const key = driveKey(driveId)
  const contacts = await tx.sql<{ id: string; workerId: string; words: Buffer }>`
    select id, worker_id as "workerId", words from contact
    where drive_id = ${driveId} and worker_id = any (${workerIds}::uuid[]) order by kind desc, added_at, id`
  const contactsOf = (workerId: string) =>
    contacts
      .filter((contact) => contact.workerId === workerId)
      .map(
        ({ id, words }) =>
          tx.vault.open<{ value: string }>(key, { table: 'contact', rowId: id }, words).value,
      )
  const rows = await tx.sql<Row>`
    select w.id as "workerId", w.code, n.words, w.leave_alone as "leaveAlone", w.only_user_id as "onlyUserId", (select app.me()) as me,
      array_remove(s.cell_id || array(select x from unnest(s.cells) x where x <> s.cell_id or s.cell_id is null), null) as "cellIds",
      coalesce(s.talks, 0) as talks, s.last_talk_on as "lastTalkOn", s.value, coalesce(s.active, true) as active,
      coalesce(s.committee, false) as "isSeated", w.added_at as "addedAt", w.import_id is not null as "fromList",
      exists (select from drive_role r where r.drive_id = w.drive_id and r.worker_id = w.id and (r.until_at is null or r.until_at > now()))
        as "signsIn"
    from worker w join worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
    left join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
    where w.drive_id = ${driveId} and w.id = any (${workerIds}::uuid[]) and w.removed_at is null`
  return new Map(
    rows.map(({ words, leaveAlone, onlyUserId, me, ...row }) => {
      const place = { table: 'worker_name', rowId: row.workerId }
      const { first = null, last = null, nick = null } = tx.vault.open<Partial<WorkerName>>(key, place, words)
      const boundary = boundaryOf(leaveAlone, onlyUserId, me)
      return [
        row.workerId,
        { ...row, name: { first, last, nick }, contacts: contactsOf(row.workerId), boundary },
      ]
    }),
  )
}
