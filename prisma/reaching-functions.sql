-- What reaches people when they are not here: phones that hear that there is something new, calendars that fetch dates. Owned by the
-- owner role; run before fact-functions.sql. The address of a phone is sealed, and only the sender (lib/jobs/send-pushes.ts) has the key.

-- 1. Phones that hear that there is something new.

/*
 * Keeps the address of the phone that asks, in place of any it had. One browser has one address: whoever turns it on last on that
 * phone is who hears.
 */
create or replace function app.keep_push_address(push_id uuid, phone_key bytea, sealed bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me record;
begin
  select * into me from app.cur();
  if me.user_id is null or me.device_id is null then raise insufficient_privilege; end if;
  delete from public.push_address where address_key = phone_key or (user_id = me.user_id and device_id = me.device_id);
  insert into public.push_address (id, user_id, device_id, address_key, words, made_at)
    values (push_id, me.user_id, me.device_id, phone_key, sealed, now());
end $$;

/*
 * Whether the sender asks: nobody is signed in on this connection, and it holds the lock under which one sender of an instance works. No
 * query of the app says that by mistake; whoever can run statements of their own as the app's account still could.
 */
create or replace function app.i_send_pushes() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(current_setting('app.session', true), '') = '' and exists (
    select from pg_locks l where l.locktype = 'advisory' and l.pid = pg_backend_pid() and l.granted and l.objsubid = 1
      and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('job:push', 0))
$$;

/*
 * Phones whose person has something unread that they did not hear of yet. Neither who it is nor where the phone is reached; when to send is
 * lib/reaching/when-to-push.ts. A phone that was taken away and a closed account hear of nothing, whatever else was forgotten.
 */
create or replace function app.push_candidates()
returns table (id uuid, last_sent_at timestamptz, failures int, time_zone text, newest_unread_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.last_sent_at, p.failures, u.time_zone, newest.at
  from public.push_address p
  join public.app_user u on u.id = p.user_id and u.closed_at is null
  join public.device d on d.id = p.device_id and d.user_id = p.user_id and d.revoked_at is null
  cross join lateral (select max(n.made_at) as at from public.notice n
    where n.user_id = p.user_id and n.read_at is null and n.made_at > p.made_at) newest
  where (select app.i_send_pushes()) and newest.at is not null and (p.failures > 0 or p.last_sent_at is null or newest.at > p.last_sent_at)
$$;

/* The sealed addresses of phones by their ids. */
create or replace function app.push_words(ids uuid[]) returns table (id uuid, words bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.words from public.push_address p where p.id = any (ids) and (select app.i_send_pushes()) $$;

/* Writes down how a try ended: `sent`, `gone` (the phone is not there any more) or `failed`, which forgets it after so many in a row. */
create or replace function app.push_ended(push_id uuid, outcome text, at timestamptz, tries int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.i_send_pushes() or outcome not in ('sent', 'gone', 'failed') then raise insufficient_privilege; end if;
  delete from public.push_address where id = push_id and (outcome = 'gone' or (outcome = 'failed' and failures + 1 >= tries));
  update public.push_address set last_sent_at = at, failures = case outcome when 'sent' then 0 else failures + 1 end where id = push_id;
end $$;

-- 2. Calendars that fetch somebody's dates, without any session.

/*
 * Whose language and clock a feed has, by the hash of its address; no row for one that was ended, never was, or is of a closed account. Writes
 * down the day on which it was read.
 */
create or replace function app.open_calendar_feed(hash bytea, today date) returns table (locale text, time_zone text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.calendar_feed f set last_read_on = today
    where f.token_hash = hash and f.revoked_at is null and f.last_read_on is distinct from today;
  return query select u.locale, u.time_zone from public.calendar_feed f
    join public.app_user u on u.id = f.user_id and u.closed_at is null
    where f.token_hash = hash and f.revoked_at is null;
end $$;

/*
 * The dates of a feed, times only: sessions with a coach of drives that the person decides in or coaches, meetings of their groups that
 * they said they come to or called, gatherings that they signed up for or hold. What they may not see with a session is not here either.
 * The ids are of this feed alone, and so is the time that each entry is counted from, so that two calendars do not show that they hold the
 * same meeting.
 */
create or replace function app.calendar_feed_dates(hash bytea)
returns table (id text, kind text, starts_at timestamptz, minutes int, made_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with feed as (
    select f.id, f.user_id, f.made_at from public.calendar_feed f
    join public.app_user u on u.id = f.user_id and u.closed_at is null
    where f.token_hash = hash and f.revoked_at is null),
  mine as (
    select r.drive_id, r.level from public.reach r join feed on feed.user_id = r.user_id
    join public.drive d on d.id = r.drive_id and d.burn_at is null
    where r.until is null or r.until > now()),
  role as (
    select r.* from public.drive_role r join feed on feed.user_id = r.user_id where r.until_at is null or r.until_at > now()),
  dates as (
    select s.id, 'call' as kind, s.starts_at, s.minutes from public.coaching_session s
    where s.cancelled_at is null and s.starts_at is not null
      and (s.drive_id in (select m.drive_id from mine m where m.level = 'chart')
        or (s.drive_id in (select m.drive_id from mine m where m.level = 'coach')
          and s.proposed_at >= (select min(c.from_at) from role c where c.drive_id = s.drive_id and c.role = 'coach')))
    union all
    select t.id, 'meeting', t.starts_at, t.minutes from public.meeting t cross join feed
    left join role on role.drive_id = t.drive_id and role.worker_id is not null
    left join public.meeting_person p on p.drive_id = t.drive_id and p.meeting_id = t.id and p.worker_id = role.worker_id
    where t.cancelled_at is null and (p.coming = 'yes' or (t.made_by = feed.user_id and p.coming is null))
      and (t.drive_id in (select m.drive_id from mine m where m.level = 'chart')
        or (t.kind <> 'committee' and t.drive_id in (select m.drive_id from mine m where m.level = 'member')))
    union all
    select g.id, 'call', g.starts_at, g.minutes from public.gathering g cross join feed
    left join public.gathering_place p on p.gathering_id = g.id and p.user_id = feed.user_id and p.cancelled_at is null
    left join public.training_place t on t.training_id = g.training_id and t.user_id = feed.user_id and t.cancelled_at is null
    where g.cancelled_at is null and (g.hosted_by = feed.user_id or t.user_id is not null
      or (p.user_id is not null and (p.drive_id is null or p.drive_id in (select m.drive_id from mine m)))))
  select distinct substr(encode(sha256(convert_to(feed.id::text || d.id::text, 'UTF8')), 'hex'), 1, 32),
    d.kind, d.starts_at, d.minutes, feed.made_at
  from dates d cross join feed
  where d.starts_at between now() - interval '30 days' and now() + interval '1 year'
  order by 3, 1 limit 300
$$;
