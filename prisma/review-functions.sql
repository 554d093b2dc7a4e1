-- The review of a drive: what its coach must know beyond the rows they may read, and the quiet nudges. Owned by the owner role;
-- run before fact-functions.sql, which grants what is here to the app and keeps `moves_of` and `job_nudges` from it.

/* The last day on which something moved: a talk, a meeting that decides, a test, a stage. Days only; a social decides nothing. */
create or replace function app.moves_of(d uuid, at timestamptz)
returns table (talk_on date, meeting_on date, test_on date, stage_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select
    (select max(o.happened_on) from public.one_on_one o where o.drive_id = d and o.withdrawn_at is null and o.happened_on <= z.today),
    (select max((m.starts_at at time zone z.zone)::date) from public.meeting m
      where m.drive_id = d and m.cancelled_at is null and m.kind <> 'social' and m.starts_at <= at),
    (select max(t.happens_on) from public.structure_test t
      where t.drive_id = d and t.cancelled_at is null and t.frozen_at is not null and t.happens_on <= z.today),
    (select max(s.on_date) from public.stage_move s where s.drive_id = d and s.withdrawn_at is null and s.on_date <= z.today)
  from (select x.time_zone as zone, (at at time zone x.time_zone)::date as today from public.drive x where x.id = d) z
$$;

/* The same for drives whose map I see, with the moment at which a coach last looked at the review: I as the coach, or ours. */
create or replace function app.last_moves(drives uuid[], at timestamptz)
returns table (drive_id uuid, talk_on date, meeting_on date, test_on date, stage_on date, review_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d, m.talk_on, m.meeting_on, m.test_on, m.stage_on,
    (select max(a.at) from public.activity a where a.scope_id = d and a.name = 'review.read'
      and a.actor_id in (select c.coach_id from public.coaching c where c.drive_id = d and c.until_at is null)
      and (d = any (app.my_chart_drives()) or a.actor_id = app.me()))
  from unnest(drives) d cross join lateral app.moves_of(d, at) m
  where d = any (app.my_sight_drives())
$$;

/* A coach has looked at the review. It stands in the log of the committee, once in half a day. */
create or replace function app.see_review(d uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me record;
begin
  select * into me from app.cur();
  if me.user_id is null or not (d = any (app.my_coach_drives())) then raise insufficient_privilege; end if;
  if exists (select from public.activity a where a.scope_id = d and a.name = 'review.read' and a.actor_id = me.user_id
      and a.at > now() - interval '12 hours') then return; end if;
  perform app.append_activity(d, me.user_id, me.device_id, 'review.read', gen_random_uuid(), '{}');
end $$;

/*
 * Tells a coach quietly, once each time, that a drive stands still for 21 days or that its review was not looked at for 14; seven
 * days later, while nothing has changed, their support organizer, or the coordination where they have none. Kinds and codes only.
 */
create or replace function app.job_nudges(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c record; told int := 0; n int; first_at timestamptz; began timestamptz; item record;
begin
  for c in
    select k.drive_id, k.coach_id, k.from_at, d.code, d.time_zone, m.*, (select max(a.at) from public.activity a
      where a.scope_id = k.drive_id and a.name = 'review.read' and a.actor_id = k.coach_id) as review_at
    from public.coaching k join public.drive d on d.id = k.drive_id and d.closed_at is null and d.burn_at is null
    cross join lateral app.moves_of(k.drive_id, at) m
    where k.until_at is null and k.part = 'lead'
  loop
    for item in select * from (values
        ('drive.stalled', greatest(c.from_at, c.talk_on::timestamp at time zone c.time_zone, c.meeting_on::timestamp at time zone c.time_zone,
          c.test_on::timestamp at time zone c.time_zone, c.stage_on::timestamp at time zone c.time_zone), interval '21 days'),
        ('review.waiting', greatest(c.from_at, c.review_at), interval '14 days')) as x (kind, since, after)
    loop
      began := item.since;
      if began + item.after > at then continue; end if;
      insert into public.notice (user_id, id, kind, drive_id, params, made_at)
        select c.coach_id, gen_random_uuid(), item.kind, c.drive_id, jsonb_build_object('code', c.code), at
        where not exists (select from public.notice o where o.user_id = c.coach_id and o.kind = item.kind
          and o.drive_id = c.drive_id and o.made_at > began);
      get diagnostics n = row_count;
      told := told + n;
      select min(o.made_at) into first_at from public.notice o
        where o.user_id = c.coach_id and o.kind = item.kind and o.drive_id = c.drive_id and o.made_at > began;
      if first_at + interval '7 days' > at then continue; end if;
      insert into public.notice (user_id, id, kind, drive_id, params, made_at)
        select r.user_id, gen_random_uuid(), item.kind || '_long', c.drive_id, jsonb_build_object('code', c.code), at
        from (
          select s.mentor_id as user_id from public.support s where s.coach_id = c.coach_id and s.kind = 'support'
            and (s.drive_id is null or s.drive_id = c.drive_id) and (s.until_at is null or s.until_at > at)
          union
          select w.user_id from public.network_role w where w.role = 'coordinator' and (w.until_at is null or w.until_at > at)
            and not exists (select from public.support s where s.coach_id = c.coach_id and s.kind = 'support'
              and (s.drive_id is null or s.drive_id = c.drive_id) and (s.until_at is null or s.until_at > at))) r
        where not exists (select from public.notice o where o.user_id = r.user_id and o.kind = item.kind || '_long'
          and o.drive_id = c.drive_id and o.made_at > began);
      get diagnostics n = row_count;
      told := told + n;
    end loop;
  end loop;
  return told;
end $$;
