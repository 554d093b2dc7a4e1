import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { whereTheyWork } from '@/lib/workers/queries/where-they-work'
import type { Pickable } from '../log-about'
import { calledBy } from './called'

/** So many are offered beyond the own list; anybody else is found by search. */
const OTHERS_OFFERED = 12

/**
 * Who was probably there too: the own list, the committee and whoever talked lately, by name. People beyond the own list are left
 * out once the viewer has read enough for now.
 */
export async function likelyPeople(tx: ViewerTx, viewer: Viewer, driveId: string): Promise<Pickable[]> {
  const own = await tx.sql<{ id: string }>`
    select t.worker_id as id from turf t join worker w on w.drive_id = t.drive_id and w.id = t.worker_id and w.removed_at is null
    where t.drive_id = ${driveId} and t.user_id = ${viewer.userId} and t.until_at is null order by t.from_at, t.worker_id limit 80`
  const others = await tx.sql<{ id: string }>`
    select w.id from worker w
    join lateral (select (now() at time zone time_zone)::date as today from drive where id = w.drive_id) d on true
    left join lateral (
      select max(o.happened_on) as last from one_on_one o
      where o.drive_id = w.drive_id and o.talker_worker_id = w.id and o.withdrawn_at is null
    ) t on true
    where w.drive_id = ${driveId} and w.removed_at is null and w.id <> all (${own.map(idOf)}::uuid[])
      and (t.last is not null or exists (select from committee_seat c where c.drive_id = w.drive_id and c.worker_id = w.id
        and c.from_on <= d.today and (c.until_on is null or c.until_on > d.today)))
    order by t.last desc nulls last, w.id limit ${OTHERS_OFFERED}`
  const mayShow = await mayShowNames(tx, driveId, others.map(idOf))
  const names = await calledBy(tx, driveId, [...own, ...(mayShow ? others : [])].map(idOf))
  const where = await whereTheyWork(tx, driveId, [...names.keys()])
  const byName = new Intl.Collator('es').compare
  return [...names]
    .flatMap(([id, { called, isCode }]) => (isCode ? [] : [{ id, called, where: where.get(id) }]))
    .toSorted((a, b) => byName(a.called, b.called))
}

const idOf = ({ id }: { id: string }): string => id
