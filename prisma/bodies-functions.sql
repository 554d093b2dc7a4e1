-- Bodies, stewards and people of a union: what one row policy cannot say. Owned by the owner role; run before fact-functions.sql,
-- which grants what is here to the app. Nothing here writes to the log of a drive what a hidden body would show by.

/* Whether I keep a list in this drive, or may see something of it for a union. */
create or replace function app.i_see_areas(d uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d = any (app.my_insider_drives()) or d = any (app.my_liaison_drives('stewards')) or d = any (app.my_liaison_drives('counts'))
    or exists (select from public.body b where b.drive_id = d and app.cell_place(d, b.id) = any (app.my_secretary_bodies()))
$$;

/*
 * Who stands today for somebody who was joined with another. Memberships and whose a grievance is are not moved by a merge: what a
 * merge moves is written down for the whole committee.
 */
create or replace function app.stands_for(d uuid, worker uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive chain (id, step) as (
    select worker, 0
    union all
    select m.kept_worker_id, c.step + 1 from chain c
      join public.worker_merge m on m.drive_id = d and m.merged_worker_id = c.id and m.split_at is null)
  select id from chain where app.i_see_areas(d) order by step desc limit 1
$$;

/* Drives in which I have a role and no reach: I keep a list of members, or the committee lets me see something for a union. */
create or replace function app.my_guest_drives() returns table (id uuid, code text, time_zone text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct d.id, d.code, d.time_zone from app.live_session() c
  join public.drive_role r on r.user_id = c.user_id and r.role in ('union_liaison', 'membership_secretary')
    and (r.until_at is null or r.until_at > now())
  join public.drive d on d.id = r.drive_id and d.closed_at is null
  where c.level = 'full'
$$;

/* The members of a body, for its secretaries; without names. A person joined with another is the one who was kept. */
create or replace function app.members_of(d uuid, body uuid)
returns table (membership_id uuid, worker_id uuid, code text, cell_id uuid, from_on date, until_on date, dues text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, w.id, w.code, s.cell_id, m.from_on, m.until_on, m.dues
  from public.membership m
  join public.worker w on w.drive_id = d and w.id = app.stands_for(d, m.worker_id)
  left join public.worker_state s on s.drive_id = d and s.worker_id = w.id
  where m.drive_id = d and m.body_id = body and m.withdrawn_at is null
    and app.cell_place(d, body) = any (app.my_secretary_bodies())
  order by m.from_on desc, m.id desc
$$;

/* The sealed names of members of a body of whose list I am the secretary; of nobody else. */
create or replace function app.names_of_members(d uuid, body uuid, workers uuid[]) returns table (worker_id uuid, words bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.worker_id, n.words from public.worker_name n
  where n.drive_id = d and n.worker_id = any (workers)
    and n.worker_id in (select m.worker_id from app.members_of(d, body) m)
$$;

/*
 * Somebody by code, for a secretary without reach who was told the code and the name; the one who calls compares the name. Whoever is
 * of the group reaches by it whom they reach anyhow: anybody there can open a hidden list.
 */
create or replace function app.worker_told(d uuid, body uuid, worker_code text) returns table (worker_id uuid, words bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.id, n.words from public.worker w join public.worker_name n on n.drive_id = w.drive_id and n.worker_id = w.id
  where w.drive_id = d and w.code = worker_code and w.removed_at is null
    and app.cell_place(d, body) = any (app.my_secretary_bodies())
    and (not (d = any (app.my_insider_drives())) or d = any (app.my_chart_drives()) or w.id = any (app.my_workers()))
$$;

/* Where the areas of a shop lie and what they are called, for whoever counts by area without seeing the chart. */
create or replace function app.areas_in(d uuid)
returns table (cell_id uuid, site_id uuid, site_words bytea, department_id uuid, department_words bytea, shift_id uuid, shift_words bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, s.id, s.words, p.id, p.words, h.id, h.words
  from public.cell c join public.site s on s.drive_id = d and s.id = c.site_id
  left join public.department p on p.drive_id = d and p.id = c.department_id
  left join public.shift h on h.drive_id = d and h.id = c.shift_id
  where c.drive_id = d and c.retired_at is null and app.i_see_areas(d)
  order by s.position, s.id, p.position, p.id, h.position, h.id, c.position, c.id
$$;

/* Notes in the log of a drive that somebody of a union looked: once an hour each, so that pages turned are not counted. */
create or replace function app.note_liaison(d uuid, subject text, shown int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me record;
begin
  if not (d = any (app.my_liaison_drives(subject))) then raise insufficient_privilege; end if;
  select * into me from app.live_session();
  perform 1 from public.app_user where id = me.user_id for no key update;
  if exists (select from public.activity a where a.scope_id = d and a.name = 'liaison.read' and a.actor_id = me.user_id
    and a.object ->> 'what' = subject and a.at > now() - interval '1 hour') then return; end if;
  perform app.append_activity(d, me.user_id, me.device_id, 'liaison.read', gen_random_uuid(),
    jsonb_build_object('what', subject, 'shown', shown));
end $$;

/* The stewards of today with their sealed names, for somebody of a union to whom the committee shows them; written in the log. */
create or replace function app.stewards_for_liaison(d uuid, today date)
returns table (id uuid, worker_id uuid, words bytea, cell_id uuid, kind text, from_on date)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_liaison_drives('stewards'))) then return; end if;
  perform app.note_liaison(d, 'stewards', (select count(*)::int from public.stewardship s where s.drive_id = d
    and s.withdrawn_at is null and s.from_on <= today and (s.until_on is null or s.until_on > today)));
  return query
    select s.id, s.worker_id, n.words, s.cell_id, s.kind, s.from_on from public.stewardship s
    join public.worker w on w.drive_id = d and w.id = s.worker_id and w.removed_at is null
    left join public.worker_name n on n.drive_id = d and n.worker_id = s.worker_id
    where s.drive_id = d and s.withdrawn_at is null and s.from_on <= today and (s.until_on is null or s.until_on > today)
    order by s.from_on, s.id;
end $$;

/* How many people are on the list by area, for somebody of a union to whom the committee shows counts; written in the log. */
create or replace function app.counts_for_liaison(d uuid) returns table (cell_id uuid, people int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_liaison_drives('counts'))) then return; end if;
  perform app.note_liaison(d, 'counts', 0);
  return query
    select s.cell_id, count(*)::int from public.worker_state s where s.drive_id = d and s.active and s.unit <> 'out'
    group by s.cell_id;
end $$;

/*
 * Who can be asked to keep a list or to handle a grievance, by the row that seals what they are called: everybody with a login but
 * coaches and people of a union for the committee. Everybody else of the group is shown of the committee whom they know anyhow: who
 * let them in, who is in reach, who keeps a list or handles a grievance with them. The whole of it is not theirs to read.
 */
create or replace function app.colleagues_in(d uuid) returns table (user_id uuid, role_id uuid, words bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (r.user_id) r.user_id, r.id, r.words from public.drive_role r
  where r.drive_id = d and (r.until_at is null or r.until_at > now()) and d = any (app.my_group_drives())
    and case when d = any (app.my_chart_drives()) then r.role in ('committee', 'data_steward', 'worker_leader', 'membership_secretary')
      else r.role in ('committee', 'data_steward') and (r.user_id = app.me() or r.worker_id = any (app.my_workers())
        or exists (select from public.invite i where i.drive_id = d and i.redeemed_by = app.me() and i.approved_at is not null
          and i.made_by = r.user_id)
        or exists (select from public.body_secretary k where k.drive_id = d and k.user_id = r.user_id
          and app.cell_place(d, k.body_id) = any (app.my_secretary_bodies()))
        or exists (select from public.grievance_handler h where h.drive_id = d and h.user_id = r.user_id
          and app.cell_place(d, h.grievance_id) = any (app.my_grievances()))) end
  order by r.user_id, (r.words is null), r.from_at, r.id
$$;

/* Days that the drive wrote down as no business days, for everybody of the group: whoever files a grievance reckons with them. */
create or replace function app.days_off(d uuid) returns date[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct m.met_on order by m.met_on), '{}') from public.clock_mark m
  where m.drive_id = d and m.clock = 'holiday' and m.withdrawn_at is null and d = any (app.my_group_drives())
$$;
