import 'server-only'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { Goer } from '../list-work'
import { calledBy } from './called'

type Login = {
  userId: string
  roleId: string
  words: Buffer | null
  workerId: string | null
  code: string | null
}

/** So many people of the committee without a login are offered. */
const SEATED_OFFERED = 40

/**
 * Who can go to somebody next: everybody with a login in the drive, then the committee of the shop who have none. With names
 * hidden they are called by their codes, and those without one by a number.
 */
export async function goersIn(tx: ViewerTx, driveId: string, withNames: boolean): Promise<Goer[]> {
  const logins = await tx.sql<Login>`
    select distinct on (r.user_id) r.user_id as "userId", r.id as "roleId", r.words, w.id as "workerId", w.code
    from drive_role r left join lateral (select x.id, x.code from drive_role o join worker x on x.drive_id = o.drive_id
      and x.id = o.worker_id where o.drive_id = r.drive_id and o.user_id = r.user_id limit 1) w on true
    where r.drive_id = ${driveId} and r.role in ('worker_leader', 'committee', 'data_steward')
      and (r.until_at is null or r.until_at > now())
    order by r.user_id, r.words is null, r.from_at, r.id`
  const seated = await tx.sql<{ workerId: string; code: string }>`
    select w.id as "workerId", w.code from committee_seat c join worker w on w.drive_id = c.drive_id and w.id = c.worker_id
      and w.removed_at is null
    join lateral (select (now() at time zone d.time_zone)::date as today from drive d where d.id = c.drive_id) t on true
    where c.drive_id = ${driveId} and c.from_on <= t.today and (c.until_on is null or c.until_on > t.today)
      and w.id <> all (${logins.flatMap(({ workerId }) => workerId ?? [])}::uuid[])
    order by w.code limit ${SEATED_OFFERED}`
  const names = withNames
    ? await calledBy(
        tx,
        driveId,
        seated.map(({ workerId }) => workerId),
      )
    : new Map<string, { called: string }>()
  const nameOf = ({ roleId, words }: Login) =>
    words && withNames
      ? tx.vault.open<{ name: string }>(driveKey(driveId), { table: 'drive_role', rowId: roleId }, words).name
      : null
  return [
    ...logins.map((login, index) => ({
      userId: login.userId,
      workerId: login.workerId,
      code: login.code,
      called: nameOf(login) ?? login.code ?? `#${index + 1}`,
    })),
    ...seated.map(({ workerId, code }) => ({
      userId: null,
      workerId,
      code,
      called: names.get(workerId)?.called ?? code,
    })),
  ]
}
