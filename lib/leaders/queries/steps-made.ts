import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { DevelopmentStep, StepsMade } from '../development'

/**
 * The steps that each of these people made, with the first day of each, from facts alone; whoever made none is left out. Whoever
 * talked by their own login is whom that login belongs to on the chart. Who cannot see all talks gets a part of it only.
 */
export async function stepsMade(
  { sql }: ViewerTx,
  driveId: string,
  workerIds: readonly string[],
): Promise<Map<string, StepsMade>> {
  const rows = await sql<{ workerId: string; step: DevelopmentStep; onDate: CalendarDate }>`
    with login as (
      select distinct on (user_id) user_id, worker_id from drive_role
      where drive_id = ${driveId} and worker_id is not null order by user_id, from_at desc
    ), led as (
      select coalesce(o.talker_worker_id, l.worker_id) as worker_id, o.happened_on,
        exists (select from companion c where c.drive_id = o.drive_id and c.one_on_one_id = o.id) as along
      from one_on_one o left join login l on l.user_id = o.talker_user_id
      where o.drive_id = ${driveId} and o.withdrawn_at is null
    ), made as (
      select worker_id, 'had_talk' as step, happened_on as on_date from one_on_one
        where drive_id = ${driveId} and withdrawn_at is null
      union all
      select p.worker_id, 'came_to_meeting', (m.starts_at at time zone d.time_zone)::date from meeting_person p
        join meeting m on m.drive_id = p.drive_id and m.id = p.meeting_id and m.cancelled_at is null join drive d on d.id = p.drive_id
        where p.drive_id = ${driveId} and p.was_there
      union all
      select c.companion_worker_id, 'went_along', o.happened_on from companion c
        join one_on_one o on o.drive_id = c.drive_id and o.id = c.one_on_one_id and o.withdrawn_at is null
        where c.drive_id = ${driveId} and c.role = 'co_pilot'
      union all
      select worker_id, case when along then 'led_with_partner' else 'held_alone' end, happened_on from led
      union all
      select x.worker_id, 'took_part', t.happens_on from (
        select distinct on (test_id, worker_id) test_id, worker_id, result from participation
        where drive_id = ${driveId} and withdrawn_at is null order by test_id, worker_id, recorded_at desc, id desc) x
        join structure_test t on t.drive_id = ${driveId} and t.id = x.test_id and t.cancelled_at is null
        where x.result = 'took_part'
      union all
      select worker_id, 'on_committee', from_on from committee_seat where drive_id = ${driveId} and until_on is null
    )
    select worker_id as "workerId", step, min(on_date) as "onDate" from made
    where worker_id = any (${workerIds}::uuid[]) group by 1, 2`
  const made = new Map<string, Map<DevelopmentStep, CalendarDate>>()
  for (const { workerId, step, onDate } of rows)
    made.set(workerId, (made.get(workerId) ?? new Map<DevelopmentStep, CalendarDate>()).set(step, onDate))
  return made
}
