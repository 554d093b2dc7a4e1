import 'server-only'
import {
  LAST_SUPPORTING_VALUE,
  NEW_HIRE_DAYS,
  STALE_DAYS,
  VERIFIED_DAYS,
} from '@/lib/coverage/published-constants'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { isGroup, type Question } from '../lists/question'
import type { ListedPeople } from './listed-facts'

/**
 * Ids of the people who work here and for whom a question holds, under the viewer's own sight.
 *
 * The one place that turns a question into SQL. The statement is always the same: conditions, groups and joins go in as values,
 * so no text is put together and nothing can be smuggled in. An answer is true, false or null, which means not known, and is
 * joined as lib/workers/lists/holds.ts joins it. `listed` gives the areas without contact, which the map alone knows.
 */
export async function askedPeopleIn(
  { sql }: ViewerTx,
  driveId: string,
  question: Question,
  { people, today, lastShockOn, sight }: ListedPeople,
): Promise<Set<string>> {
  const groups = question.of.map((part) => (isGroup(part) ? part : { join: 'all', of: [part] }))
  const conditions = groups.flatMap(({ of }, group) => of.map((condition) => ({ group, ...condition })))
  const blind = new Set(people.flatMap(({ isInBlindCell, cellId }) => (isInBlindCell && cellId) || []))
  const rows = await sql<{ workerId: string }>`
    with day as (
      select ${today}::date as today, ${sight === 'whole'}::boolean as whole,
        greatest(${today}::date - ${STALE_DAYS}::int, ${lastShockOn}::date) as fresh_from,
        greatest(${today}::date - ${VERIFIED_DAYS}::int, ${lastShockOn}::date) as shown_from
    ), condition as (
      select * from unnest(${conditions.map(({ group }) => group)}::int[], ${conditions.map(({ part }) => part)}::text[],
        ${conditions.map(({ value }) => value)}::text[]) as c (in_group, part, value)
    ), joining as (
      select j.join_by, j.place - 1 as in_group from unnest(${groups.map(({ join }) => join)}::text[]) with ordinality j (join_by, place)
    ), person as (
      select w.id, s.cell_id::text, c.department_id::text, c.shift_id::text,
        array_remove(array[c.job_class_id, c.unit_id, c.contractor_id], null)::text[] as tags,
        s.last_talk_on, s.value, coalesce(s.disputed, false) as disputed, coalesce(s.leader, 'none') as leader,
        k.assessed_on, k.verified_on, coalesce(k.committee, false) as committee,
        case when w.leave_alone then 'leave_alone' when w.only_user_id is null then 'anyone'
          when w.only_user_id = (select app.me()) then 'only_me' else 'only_somebody' end as boundary,
        m.worker_id is not null as mine, f.worker_id is not null as due, b.began_on, coalesce(t.user_ids, '{}') as talkers
      from worker w left join app.states_in(${driveId}) s on s.worker_id = w.id
      left join worker_state k on k.drive_id = w.drive_id and k.worker_id = w.id
      left join cell c on c.drive_id = w.drive_id and c.id = s.cell_id and c.retired_at is null
      left join (select distinct worker_id from turf where drive_id = ${driveId} and user_id = (select app.me()) and until_at is null) m
        on m.worker_id = w.id
      left join (select distinct worker_id from commitment where drive_id = ${driveId} and outcome is null and due_on <= ${today}::date) f
        on f.worker_id = w.id
      left join (select x.worker_id, x.from_on as began_on from (select distinct on (worker_id) worker_id, status, from_on
          from worker_status where drive_id = ${driveId} and replaced_at is null order by worker_id, from_on, recorded_at, id) x
        where x.status = 'active') b on b.worker_id = w.id
      left join (select t.worker_id, array_agg(distinct t.user_id)::text[] as user_ids from turf t
        where t.drive_id = ${driveId} and t.until_at is null and t.user_id in (select r.user_id from drive_role r
          where r.drive_id = ${driveId} and r.role in ('worker_leader', 'committee', 'data_steward')
            and (r.until_at is null or r.until_at > now()))
        group by t.worker_id) t on t.worker_id = w.id
      where w.drive_id = ${driveId} and w.removed_at is null and coalesce(s.active, true)
    ), answer as (
      select p.id, c.in_group, case c.part
        when 'cellId' then case when c.value = 'none' then p.cell_id is null else p.cell_id = c.value end
        when 'departmentId' then p.department_id = c.value
        when 'shiftId' then p.shift_id = c.value
        when 'tagId' then case when p.cell_id is not null then c.value = any (p.tags) end
        when 'stand' then case when c.value = 'unknown' then p.value is null else p.value::text = c.value end
        when 'silence' then case when not (day.whole or p.mine) then null when c.value = 'never' then p.last_talk_on is null
          else coalesce(day.today - p.last_talk_on > c.value::int, true) end
        when 'talker' then case when not day.whole then null when c.value = 'nobody' then cardinality(p.talkers) = 0
          else c.value = any (p.talkers) end
        when 'leader' then case when day.whole then p.leader = c.value end
        when 'boundary' then p.boundary = c.value
        when 'mark' then case c.value
          when 'mine' then p.mine
          when 'due' then p.due
          when 'new_here' then day.today - p.began_on between 0 and ${NEW_HIRE_DAYS}::int - 1
          when 'blind' then case when day.whole then p.cell_id = any (${[...blind]}::text[]) end
          when 'differing' then case when day.whole then p.disputed end
          when 'committee' then case when day.whole then p.committee end
          when 'old' then case when day.whole and p.value is not null then p.assessed_on < day.fresh_from end
          when 'shown' then case when day.whole and p.value is not null then
            p.value <= ${LAST_SUPPORTING_VALUE}::int and coalesce(p.verified_on >= day.shown_from, false) end
        end
      end as holds
      from day, person p, condition c
    ), grouped as (
      select a.id, case g.join_by
        when 'all' then case when bool_or(not a.holds) then false when bool_or(a.holds is null) then null else true end
        when 'any' then case when bool_or(a.holds) then true when bool_or(a.holds is null) then null else false end
        when 'none' then case when bool_or(a.holds) then false when bool_or(a.holds is null) then null else true end
      end as holds
      from answer a join joining g using (in_group) group by a.id, a.in_group, g.join_by
    )
    select id as "workerId" from grouped group by id having case ${question.join}::text
      when 'all' then bool_and(coalesce(holds, false))
      when 'any' then bool_or(coalesce(holds, false))
      when 'none' then bool_and(coalesce(not holds, false))
    end`
  return new Set(rows.map(({ workerId }) => workerId))
}
