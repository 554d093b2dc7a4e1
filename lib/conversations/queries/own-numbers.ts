import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { now as currentTime } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { OWN_MONTH_DAYS, OWN_WEEK_DAYS, type OwnNumbers } from '../own-numbers'

type Row = Omit<OwnNumbers, 'promises'> & { kept: number; due: number }

/** What the viewer did themself in one drive: talks that they had (whoever typed), promises, next steps. Of nobody else. */
export const getOwnNumbers = (
  viewer: Viewer,
  driveId: string,
  now = currentTime(),
): Promise<OwnNumbers | null> =>
  asViewer(viewer, async ({ sql }) => {
    const [row] = await sql<Row>`
      with day as (
        select d.id, (${now}::timestamptz at time zone d.time_zone)::date as today,
          (select r.worker_id from drive_role r where r.drive_id = d.id and r.user_id = ${viewer.userId} and r.worker_id is not null
            and (r.until_at is null or r.until_at > now()) limit 1) as own_worker
        from drive d where d.id = ${driveId} and d.id = any (app.my_insider_drives())
      ), talk as (
        select o.happened_on from day, one_on_one o
        where o.drive_id = day.id and o.withdrawn_at is null and o.happened_on > day.today - ${OWN_MONTH_DAYS}::int
          and o.happened_on <= day.today and (o.talker_user_id = ${viewer.userId} or o.talker_worker_id = day.own_worker)
      ), step as (
        select c.by, c.outcome, c.due_on from commitment c where c.drive_id = ${driveId} and c.user_id = ${viewer.userId}
      ), own as (
        select drive_id, worker_id from turf where drive_id = ${driveId} and user_id = ${viewer.userId} and until_at is null
      ), listed as (
        select t.worker_id, s.last_talk_on from own t
        join worker w on w.drive_id = t.drive_id and w.id = t.worker_id and w.removed_at is null
        left join app.states_in(${driveId}, array(select worker_id from own)) s on s.worker_id = t.worker_id
        where coalesce(s.active, true)
      )
      select
        (select count(*)::int from talk where happened_on > day.today - ${OWN_WEEK_DAYS}::int) as "talksOfWeek",
        (select count(*)::int from talk) as "talksOfMonth",
        (select count(*)::int from step where by = 'user' and due_on > day.today - ${OWN_MONTH_DAYS}::int and due_on <= day.today
          and outcome = 'kept') as kept,
        (select count(*)::int from step where by = 'user' and due_on > day.today - ${OWN_MONTH_DAYS}::int
          and ((due_on <= day.today and outcome in ('kept', 'not_kept')) or (due_on < day.today and outcome is null))) as due,
        (select count(*)::int from step where outcome is null) as open,
        (select count(*)::int from step where outcome is null and due_on < day.today) as overdue,
        (select count(distinct worker_id)::int from listed) as people,
        (select count(distinct worker_id)::int from listed where last_talk_on is null) as "notTalkedWith"
      from day`
    if (!row) return null
    const { kept, due, ...rest } = row
    return { ...rest, promises: { kept, due } }
  })
