import type pg from 'pg'
import type { CalendarDate } from '@/lib/clock'

/** How many weeks of counts the demo has. */
const WEEKS = 10

/**
 * The weekly counts that the job would have kept, from the facts as they stood on each Monday. The rules of disputes and of
 * settled ratings are left out: the newest rating counts, which is right for the people of the demo.
 */
export async function countPastWeeks(
  owner: pg.ClientBase,
  driveIds: readonly string[],
  today: CalendarDate,
): Promise<void> {
  await owner.query(
    `insert into pulse (drive_id, on_date, counts)
     select d.id, w.day, app.totals_of(d.id, w.day) || jsonb_build_object(
       'named', p.named, 'talkedTo', p.talked, 'assessed', p.assessed, 'supporters', p.supporters, 'verified', p.verified,
       'committee', p.committee)
     from drive d
     cross join (select date_trunc('week', $2::date)::date - 7 * n as day from generate_series(0, $3 - 1) n) w
     cross join lateral (
       select count(*)::int as named, count(t.day)::int as talked, count(r.value)::int as assessed,
         (count(*) filter (where r.value <= 2))::int as supporters, (count(*) filter (where r.value <= 2 and v.day is not null))::int
           as verified, (count(*) filter (where c.id is not null))::int as committee
       from worker_state s
       join lateral (select 1 from placement x where x.drive_id = d.id and x.worker_id = s.worker_id and x.from_on <= w.day limit 1) x on true
       left join lateral (select max(happened_on) as day from one_on_one o where o.drive_id = d.id and o.worker_id = s.worker_id
         and o.happened_on <= w.day and o.happened_on > w.day - 90) t on true
       left join lateral (select value from assessment a where a.drive_id = d.id and a.worker_id = s.worker_id and a.happened_on <= w.day
         order by a.happened_at desc, a.id desc limit 1) r on true
       left join lateral (select max(happened_on) as day from assessment a where a.drive_id = d.id and a.worker_id = s.worker_id
         and a.happened_on <= w.day and a.value <= 2 and a.basis in ('public_action', 'answered_ask')) v on true
       left join lateral (select id from committee_seat k where k.drive_id = d.id and k.worker_id = s.worker_id and k.from_on <= w.day limit 1)
         c on true
       where s.drive_id = d.id and s.active) p
     where d.id = any ($1)
     on conflict do nothing`,
    [driveIds, today, WEEKS],
  )
}
