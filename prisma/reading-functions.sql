-- The reading budget: how many people outside one's own list somebody has been shown by name. Owned by the owner role; run
-- before fact-functions.sql, which grants what is here to the app.

/* People of my own list in one drive. */
create or replace function app.own_list_in(d uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(r.worker_id), '{}') from public.reach r
  where r.user_id = app.me() and r.drive_id = d and r.level = 'list' and (r.until is null or r.until > now())
$$;

/*
 * Writes down that the one who calls is about to be shown these people by name, and answers how many different people outside
 * the own list that makes in this drive since the last fresh sign-in, at most an hour ago. Zero where all are on the own list.
 * Two pages at once wait for each other, so that they count each other.
 */
create or replace function app.note_reading(d uuid, workers uuid[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me record; others uuid[]; known uuid[]; fresh uuid[];
begin
  select * into me from app.cur();
  if me.user_id is null or not (d = any (app.my_drives())) then raise insufficient_privilege; end if;
  select coalesce(array_agg(distinct x), '{}') into others from unnest(workers) x where x <> all (app.own_list_in(d));
  if cardinality(others) = 0 then return 0; end if;
  perform 1 from public.app_user where id = me.user_id for no key update;
  select coalesce(array_agg(distinct x), '{}') into known from public.reading r, unnest(r.workers) x
    where r.user_id = me.user_id and r.drive_id = d and r.at > greatest(now() - interval '1 hour', me.fresh_at);
  select coalesce(array_agg(x), '{}') into fresh from unnest(others) x where x <> all (known);
  if cardinality(fresh) > 0 then
    insert into public.reading (user_id, id, drive_id, at, workers)
      values (me.user_id, gen_random_uuid(), d, clock_timestamp(), fresh);
    -- What a coach was granted and read stands in the log of the committee, person by person.
    if not (d = any (app.my_insider_drives())) then
      perform app.append_activity(d, me.user_id, me.device_id, 'names.read', gen_random_uuid(),
        jsonb_build_object('people', cardinality(fresh), 'workerIds', to_jsonb(fresh)));
    end if;
  end if;
  return cardinality(known) + cardinality(fresh);
end $$;

/* How many people outside the own list the one who calls was shown, or asked for, in the window of `app.note_reading`. */
create or replace function app.read_lately(d uuid) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(distinct x)::int from app.live_session() me
  join public.reading r on r.user_id = me.user_id and r.drive_id = d and r.at > greatest(now() - interval '1 hour', me.fresh_at),
    unnest(r.workers) x
$$;

/* Tells the rest of the committee that somebody went over the budget, and the log: once an hour. */
create or replace function app.tell_reading_over(d uuid, people int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me record; called text;
begin
  select * into me from app.cur();
  if me.user_id is null or not (d = any (app.my_drives())) then raise insufficient_privilege; end if;
  perform 1 from public.app_user where id = me.user_id for no key update;
  if exists (select from public.activity a where a.scope_id = d and a.name = 'reading.over_budget' and a.actor_id = me.user_id
    and a.at > now() - interval '1 hour') then return; end if;
  select code into called from public.drive where id = d;
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select distinct on (r.user_id) r.user_id, gen_random_uuid(), 'reading.over_budget', d, jsonb_build_object('code', called), now()
    from public.drive_role r
    where r.drive_id = d and r.role in ('committee', 'data_steward') and r.user_id <> me.user_id
      and (r.until_at is null or r.until_at > now());
  perform app.append_activity(d, me.user_id, me.device_id, 'reading.over_budget', gen_random_uuid(),
    jsonb_build_object('people', people));
end $$;

/* How many people outside the own list each user of a drive was shown by name within a day, for its committee: counts only. */
create or replace function app.read_today(d uuid) returns table (user_id uuid, people int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.user_id, count(distinct x)::int from public.reading r, unnest(r.workers) x
  where r.drive_id = d and d = any (app.my_chart_drives()) and r.at > now() - interval '1 day' group by r.user_id
$$;
