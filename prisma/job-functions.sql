-- What happens by itself, with nobody signed in: run by the hour (lib/jobs). Owned by the owner role; run before
-- fact-functions.sql, which grants `app.run_job` to the app and keeps the rest from it. Each job says how many it was about.

/* Whether whoever is connected owns the tables: the host's own account, not that of the app. */
create or replace function app.is_host() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select pg_has_role(session_user, c.relowner, 'member') from pg_class c where c.oid = 'public.worker'::regclass
$$;

/* Brings people up to date whose placement, status or seat was dated ahead and has begun or ended since. */
create or replace function app.job_facts(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare due record; people int := 0;
begin
  for due in
    select f.drive_id, array_agg(distinct f.worker_id) as workers from (
      select drive_id, worker_id, from_on as day, recorded_at from public.placement where replaced_at is null
      union all select drive_id, worker_id, until_on, recorded_at from public.placement where replaced_at is null
      union all select drive_id, worker_id, from_on, recorded_at from public.worker_status where replaced_at is null
      union all select drive_id, worker_id, from_on, recorded_at from public.committee_seat
      union all select drive_id, worker_id, until_on, recorded_at from public.committee_seat
      union all select drive_id, worker_id, on_date, recorded_at from public.unit_judgement where withdrawn_at is null) f
    join public.drive d on d.id = f.drive_id and d.burn_at is null
    where f.day > (f.recorded_at at time zone d.time_zone)::date
      and f.day between (at at time zone d.time_zone)::date - 40 and (at at time zone d.time_zone)::date
    group by f.drive_id order by f.drive_id
  loop
    perform app.apply_facts_of(due.drive_id, due.workers, at);
    people := people + cardinality(due.workers);
  end loop;
  delete from public.reach where until < at;
  return people;
end $$;

/* Offers that nobody answered in time, by the coach or after the coach by the committee: the drive is in the queue again. */
create or replace function app.job_offers(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare over uuid[];
begin
  with ended as (
    update public.match_offer set state = 'expired', decided_at = at
    where (state = 'offered' and expires_at <= at) or (state = 'accepted' and answered_at + interval '3 days' <= at)
    returning id)
  select coalesce(array_agg(id), '{}') into over from ended;
  update public.coaching_request q set state = 'open' from public.match_offer o
    where o.id = any (over) and q.id = o.request_id and q.state in ('offered', 'accepted');
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select r.user_id, gen_random_uuid(), 'match.expired', o.drive_id, jsonb_build_object('code', q.drive_code), at
    from public.match_offer o join public.coaching_request q on q.id = o.request_id
    join (select distinct user_id from public.network_role
      where role = 'coordinator' and (until_at is null or until_at > at)) r on true
    where o.id = any (over)
    union all
    select o.coach_id, gen_random_uuid(), 'match.withdrawn', o.drive_id, jsonb_build_object('code', q.drive_code), at
    from public.match_offer o join public.coaching_request q on q.id = o.request_id where o.id = any (over);
  return cardinality(over);
end $$;

/* The counts of a drive as they stand on a day: for boards that must not read names, and for what a purge leaves. */
create or replace function app.totals_of(d uuid, today date) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('named', count(*), 'talkedTo', count(*) filter (where s.last_talk_on > today - 90),
      'assessed', count(s.value), 'supporters', count(*) filter (where s.value <= 2), 'verified', count(s.verified_on),
      'committee', count(*) filter (where s.committee), 'leadersKnown', count(s.leader),
      'leadersWon', count(*) filter (where s.leader = 'won'),
      'headcount', (select h.people from public.headcount_estimate h where h.drive_id = d and h.cell_id is null
        and h.withdrawn_at is null order by h.on_date desc, h.recorded_at desc limit 1),
      'issues', (select coalesce(jsonb_object_agg(x.code, x.people), '{}') from (
        select l.code, count(distinct i.worker_id) as people from public.one_on_one_issue i
        join public.label l on l.drive_id = d and l.id = i.label_id and l.code is not null
        join public.one_on_one o on o.drive_id = d and o.id = i.one_on_one_id and o.withdrawn_at is null and o.happened_on > today - 90
        join public.worker_state w on w.drive_id = d and w.worker_id = i.worker_id and w.active
        where i.drive_id = d group by l.code) x))
  from public.worker_state s where s.drive_id = d and s.active and s.unit <> 'out'
$$;

/* One row of counts a drive and week, on the day of the first run of the week. */
create or replace function app.job_pulse(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare made int;
begin
  insert into public.pulse (drive_id, on_date, counts)
    select d.id, x.today, app.totals_of(d.id, x.today) from public.drive d
    cross join lateral (select (at at time zone d.time_zone)::date as today) x
    where d.closed_at is null and d.burn_at is null and not exists (select from public.pulse p
      where p.drive_id = d.id and p.on_date >= date_trunc('week', x.today)::date)
    on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end $$;

/* What signing in leaves behind: sessions that are over for a week, challenges, counted tries. */
create or replace function app.job_sign_ins(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone int; more int;
begin
  delete from public.session where abs_expires_at < at - interval '7 days' or revoked_at < at - interval '7 days';
  get diagnostics gone = row_count;
  delete from public.sign_in_challenge where expires_at < at - interval '1 day';
  get diagnostics more = row_count;
  gone := gone + more;
  delete from public.attempt where window_start < at - interval '1 day';
  get diagnostics more = row_count;
  return gone + more;
end $$;

/* Who read whom: kept for thirty days, so that a committee can see what an account was shown, and then forgotten. */
create or replace function app.job_readings(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone int;
begin
  delete from public.reading r where r.at < job_readings.at - interval '30 days';
  get diagnostics gone = row_count;
  return gone;
end $$;

/* Entries of a phone that was taken away, about which nobody decided: deleted unread. */
create or replace function app.job_laid_aside(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone int;
begin
  delete from public.quarantined_item where received_at < at - interval '14 days';
  get diagnostics gone = row_count;
  return gone;
end $$;

/* Phones that were silent for thirty days sign in again in full. */
create or replace function app.job_devices(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone int;
begin
  update public.device set revoked_at = at, phone_secret = null
    where revoked_at is null and coalesce(last_seen_at, enrolled_on) < at - interval '30 days';
  get diagnostics gone = row_count;
  delete from public.push_address p using public.device d where d.id = p.device_id and d.revoked_at is not null;
  return gone;
end $$;

/* What the lines of a voter list say is gone on its last day, by the calendar of the drive; their counts stay. */
create or replace function app.job_voter_lists(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone int;
begin
  with over as (
    update public.voter_list l set retired_at = at from public.drive d where d.id = l.drive_id and l.retired_at is null
      and l.expires_on <= (at at time zone d.time_zone)::date returning l.drive_id, l.id)
  update public.voter v set words = null from over where v.drive_id = over.drive_id and v.list_id = over.id;
  get diagnostics gone = row_count;
  return gone;
end $$;

/*
 * Runs one job as of a moment; null while it runs elsewhere. Only the host, or a demo, can say a moment that is still to come: the
 * app's account must not be able to let sessions, offers and entries run out.
 */
create or replace function app.run_job(job text, moment timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare at timestamptz := moment;
begin
  if at > now() and not app.is_host() and coalesce((select mode from public.instance), 'live') <> 'demo' then at := now(); end if;
  if not pg_try_advisory_xact_lock(hashtextextended('job:' || job, 0)) then return null; end if;
  case job
    when 'facts' then return app.job_facts(at);
    when 'offers' then return app.job_offers(at);
    when 'buddies' then return app.job_buddies(at);
    when 'pulse' then return app.job_pulse(at);
    when 'nudges' then return app.job_nudges(at);
    when 'sign_ins' then return app.job_sign_ins(at);
    when 'readings' then return app.job_readings(at);
    when 'laid_aside' then return app.job_laid_aside(at);
    when 'devices' then return app.job_devices(at);
    when 'intakes' then return app.job_intakes(at);
    when 'voter_lists' then return app.job_voter_lists(at);
  end case;
end $$;
