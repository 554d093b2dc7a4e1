-- Who is in the unit, and what an account was shown whose holder turns out not to be. Owned by the owner role; run before
-- fact-functions.sql, which grants what is here to the app.

/* People judged out of the unit, of those whom the one who calls reaches: nobody is to be sent to them. */
create or replace function app.out_of_unit(d uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.worker_id), '{}') from public.worker_state s
  where s.drive_id = d and s.unit = 'out' and d = any (app.my_drives())
    and (d = any (app.my_sight_drives()) or s.worker_id = any ((select app.my_workers())::uuid[]))
$$;

/*
 * Whom the account of somebody on the chart was shown by name, and on which days, for the committee: as long as readings are
 * kept, and without the people of that account's own list, who are never counted as read.
 */
create or replace function app.shown_to_account(d uuid, w uuid)
returns table (worker_id uuid, days int, first_on date, last_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.id, count(distinct x.day)::int, min(x.day), max(x.day) from (
    select unnest(r.workers) as id, (r.at at time zone v.time_zone)::date as day
    from public.drive v join public.reading r on r.drive_id = v.id
    where v.id = d and d = any (app.my_chart_drives()) and r.user_id in (select m.user_id from public.drive_role m
      where m.drive_id = d and m.worker_id = w)) x
  group by x.id
$$;

/* The same of an account by whoever holds it, for the committee that reviews what it saw: a phone that was lost, somebody in doubt. */
create or replace function app.shown_to_user(d uuid, u uuid)
returns table (worker_id uuid, days int, first_on date, last_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.id, count(distinct x.day)::int, min(x.day), max(x.day) from (
    select unnest(r.workers) as id, (r.at at time zone v.time_zone)::date as day
    from public.drive v join public.reading r on r.drive_id = v.id
    where v.id = d and d = any (app.my_chart_drives()) and r.user_id = u
      and exists (select from public.drive_role m where m.drive_id = d and m.user_id = u)) x
  group by x.id
$$;
