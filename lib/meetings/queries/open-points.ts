import 'server-only'
import { QUIET_DAYS } from '@/lib/coverage/published-constants'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { rankCells } from '@/lib/coverage/rank-cells'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { datesDueIn } from '@/lib/drives/queries/dates-due'
import { dateId } from '@/lib/law/date-id'
import type { OpenKind } from '../agenda'
import type { OpenPoints } from '../propose-agenda'

/**
 * What a committee has to talk over now, most pressing first. Nobody is proposed as quiet who is in the group by a login, wants to be
 * left alone or talks with one colleague only. Empty for whoever does not see the whole list.
 */
export async function openPointsIn(tx: ViewerTx, driveId: string, now: Date): Promise<OpenPoints> {
  const rows = await tx.sql<{ kind: Exclude<OpenKind, 'blind_cell'>; aboutId: string }>`
    with day as (
      select d.id, (${now}::timestamptz at time zone d.time_zone)::date as today from drive d
      where d.id = ${driveId} and d.id = any (app.my_chart_drives())
    ), person as (
      select s.*, w.leave_alone, w.only_user_id from day join worker_state s on s.drive_id = day.id and s.active
      join worker w on w.drive_id = s.drive_id and w.id = s.worker_id and w.removed_at is null
    )
    select kind, "aboutId" from (
    select 'differing' as kind, worker_id as "aboutId", last_talk_on as since, 0 as weight from person where disputed
    union all
    select 'decision', worker_id, null, 2 from person where unit = 'disputed'
    union all
    select 'decision', o.id, null, 0 from day join match_offer o on o.drive_id = day.id and o.state = 'accepted'
    union all
    select 'decision', x.id, null, 1 from day join departure x on x.drive_id = day.id
      and x.agreed_at is null and x.ready_at is null and x.cancelled_at is null and x.done_at is null
    union all
    select 'decision', d.id, null, 3 from day join decision d on d.drive_id = day.id and d.outcome is null
    union all
    select 'decision', m.id, null, 4 from day join lateral (select k.id, k.review_on from model_check k where k.drive_id = day.id
      order by k.recorded_at desc, k.id desc limit 1) m on m.review_on <= day.today
    union all
    select 'overdue', c.id, c.due_on, 0 from day join commitment c on c.drive_id = day.id and c.outcome is null and c.due_on < day.today
      join person p on p.worker_id = c.worker_id and not p.leave_alone
    union all
    select 'quiet', p.worker_id, p.last_talk_on, case when p.committee then 0 when p.leader is not null then 1 else 2 end
      from day, person p where p.last_talk_on < day.today - ${QUIET_DAYS}::int and not p.leave_alone and p.only_user_id is null
        and not exists (select from drive_role r where r.drive_id = p.drive_id and r.worker_id = p.worker_id
          and (r.until_at is null or r.until_at > ${now}))
        and (p.committee or p.leader is not null or p.value <= 2)
    ) point order by kind, weight, since nulls first, "aboutId"`
  const dates = await datesDueIn(tx, driveId, now)
  const of = (kind: OpenKind) => rows.flatMap((row) => (row.kind === kind ? row.aboutId : []))
  return {
    differing: of('differing'),
    decision: [...of('decision'), ...dates.map((date) => dateId(driveId, date))],
    blind_cell: await blindCells(tx, driveId, now),
    overdue: of('overdue'),
    quiet: of('quiet'),
  }
}

async function blindCells(tx: ViewerTx, driveId: string, now: Date): Promise<string[]> {
  const found = await coverageNowIn(tx, driveId, now)
  if (!found || found.partial) return []
  return rankCells(found.coverage.cells).flatMap(({ blind, cellId }) => (blind ? cellId : []))
}
