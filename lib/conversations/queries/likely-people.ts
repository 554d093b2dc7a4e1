import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { mayShowNames } from '@/lib/workers/queries/may-show-names'
import { whereTheyWork } from '@/lib/workers/queries/where-they-work'
import type { Pickable } from '../log-about'
import { calledBy } from './called'

/** So many are offered beyond the own list; anybody else is found by search. */
const OTHERS_OFFERED = 12

/** A talk as long ago as this says nothing of who is there now. */
const LATELY_DAYS = 90

/**
 * Who was probably there too: the own list, the committee and whoever talked lately, by name. People beyond the own list are left
 * out once the viewer has read enough for now.
 */
export async function likelyPeople(tx: ViewerTx, viewer: Viewer, driveId: string): Promise<Pickable[]> {
  const own = await tx.sql<{ id: string }>`
    select t.worker_id as id from turf t join worker w on w.drive_id = t.drive_id and w.id = t.worker_id and w.removed_at is null
    where t.drive_id = ${driveId} and t.user_id = ${viewer.userId} and t.until_at is null order by t.from_at, t.worker_id limit 80`
  const others = await tx.sql<{ id: string }>`
    with day as (select (now() at time zone time_zone)::date as today from drive where id = ${driveId}
    ), talked as (
      select o.talker_worker_id as id, max(o.happened_on) as last from one_on_one o
      where o.drive_id = ${driveId} and o.talker_worker_id is not null and o.withdrawn_at is null
        and o.happened_on > (select today from day) - ${LATELY_DAYS}::int
      group by o.talker_worker_id
    ), seated as (
      select c.worker_id as id from committee_seat c, day
      where c.drive_id = ${driveId} and c.from_on <= day.today and (c.until_on is null or c.until_on > day.today)
    )
    select w.id from (select id from talked union select id from seated) x
    join worker w on w.drive_id = ${driveId} and w.id = x.id and w.removed_at is null
    left join talked t on t.id = x.id
    where w.id <> all (${own.map(idOf)}::uuid[])
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
