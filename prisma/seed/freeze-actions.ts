import type pg from 'pg'
import { NOT_PLACED } from '@/lib/actions/frozen-list'

/**
 * Writes who could take part in the actions of these drives: the people who were on the chart when each began, where they worked
 * and how they were last rated by then, and for each area at least as many as its headcount estimate says.
 */
export async function freezeActions(owner: pg.ClientBase, driveIds: readonly string[]): Promise<void> {
  await owner.query(
    `insert into eligible (drive_id, test_id, worker_id, cell_id, expected, committee, leader)
     select t.drive_id, t.id, w.id, (
         select p.cell_id from placement p where p.drive_id = w.drive_id and p.worker_id = w.id and p.is_primary
           and p.from_on <= t.happens_on and (p.until_on is null or p.until_on > t.happens_on) order by p.from_on desc limit 1),
       (select a.value from assessment a where a.drive_id = w.drive_id and a.worker_id = w.id and a.happened_at <= t.frozen_at
         order by a.happened_at desc, a.id desc limit 1),
       exists (select from committee_seat s where s.drive_id = w.drive_id and s.worker_id = w.id and s.from_on <= t.happens_on),
       (select nullif(l.status, 'none') from leader_mark l where l.drive_id = w.drive_id and l.worker_id = w.id
         and l.on_date <= t.happens_on order by l.on_date desc, l.id desc limit 1)
     from structure_test t join worker w on w.drive_id = t.drive_id
     where t.drive_id = any ($1) and t.frozen_at is not null and (w.added_at <= t.frozen_at
         or exists (select from participation p where p.drive_id = w.drive_id and p.test_id = t.id and p.worker_id = w.id))
       and not exists (select from worker_status s where s.drive_id = w.drive_id and s.worker_id = w.id
         and s.status in ('left', 'fired') and s.from_on <= t.happens_on)`,
    [driveIds],
  )
  await owner.query(
    `insert into test_cell (drive_id, test_id, cell_id, eligible, changed_by, changed_at)
     select t.drive_id, t.id, x.cell_id, greatest(count(e.worker_id), max(x.people)), t.made_by, t.frozen_at
     from structure_test t
     join lateral (
       select c.id as cell_id, coalesce((select h.people from headcount_estimate h where h.drive_id = c.drive_id
         and h.cell_id = c.id order by h.on_date desc limit 1), 0) as people from cell c where c.drive_id = t.drive_id
       union all select $2::uuid, 0) x on true
     left join eligible e on e.drive_id = t.drive_id and e.test_id = t.id and coalesce(e.cell_id, $2::uuid) = x.cell_id
     where t.drive_id = any ($1) and t.frozen_at is not null
     group by t.drive_id, t.id, x.cell_id, t.made_by, t.frozen_at
     having greatest(count(e.worker_id), max(x.people)) > 0`,
    [driveIds, NOT_PLACED],
  )
}
