-- What reaches people when they are not here: phones that hear that there is something new. Owned by the owner role; run before
-- fact-functions.sql. The address of a phone is sealed, and only the sender (lib/jobs/send-pushes.ts) has the key.

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
  where newest.at is not null and (p.failures > 0 or p.last_sent_at is null or newest.at > p.last_sent_at)
$$;

/* The sealed addresses of phones by their ids. */
create or replace function app.push_words(ids uuid[]) returns table (id uuid, words bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.words from public.push_address p where p.id = any (ids) $$;

/* Writes down how a try ended: `sent`, `gone` (the phone is not there any more) or `failed`, which forgets it after so many in a row. */
create or replace function app.push_ended(push_id uuid, outcome text, at timestamptz, tries int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if outcome not in ('sent', 'gone', 'failed') then raise insufficient_privilege; end if;
  delete from public.push_address where id = push_id and (outcome = 'gone' or (outcome = 'failed' and failures + 1 >= tries));
  update public.push_address set last_sent_at = at, failures = case outcome when 'sent' then 0 else failures + 1 end where id = push_id;
end $$;
