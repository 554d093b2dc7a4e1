-- Lists that are taken out of the app: asked for, agreed to, stopped, taken once. The app cannot write the table itself, so that
-- neither the second person nor the expiry can be left out. Owned by the owner role; run before fact-functions.sql, which grants
-- what is here to the app.

/* Whether I am on the committee of the drive and proved who I am within five minutes. */
create or replace function app.fresh_holder_of(d uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from app.cur() c where c.level = 'full' and c.fresh_at > now() - interval '5 minutes'
    and c.user_id = any (app.holders_of(d)))
$$;

/* Lists that were asked for in a drive within a day and not stopped. */
create or replace function app.lists_asked_today(d uuid) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from public.list_export where drive_id = d and d = any (app.my_chart_drives())
    and asked_at > now() - interval '1 day' and (cancelled_at is null or taken_at is not null)
$$;

/* Whether a second person has to agree: to more lines than somebody takes alone, and always to what was done to people. */
create or replace function app.needs_second(row_count int, list_address text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$ select row_count > 50 or list_address = 'happened' $$;

/* Asks to take a list out. It can be taken in the last 24 hours before it expires: with one holder only after a day. */
create or replace function app.ask_for_list(d uuid, request uuid, why text, list_address text, row_count int, names boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.fresh_holder_of(d) then raise insufficient_privilege; end if;
  perform 1 from public.drive where id = d for no key update;
  if row_count < 1 or app.lists_asked_today(d) >= 3 then raise insufficient_privilege; end if;
  insert into public.list_export (drive_id, id, purpose, address, rows, with_names, asked_by, asked_at, expires_at)
    values (d, request, why, list_address, row_count, names, app.me(), now(), now() + case
      when app.needs_second(row_count, list_address) and cardinality(app.holders_of(d)) = 1 then interval '48 hours' else interval '24 hours' end);
end $$;

/*
 * A second person agrees. Somebody who is on the committee for less than a day may be the first person once more, let in for this:
 * then it waits as for somebody alone, and the committee can stop it meanwhile.
 */
create or replace function app.agree_to_list(d uuid, request uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.fresh_holder_of(d) then raise insufficient_privilege; end if;
  update public.list_export set agreed_by = app.me(), agreed_at = now(),
      expires_at = case when exists (select from public.drive_role r where r.drive_id = d and r.user_id = app.me()
          and r.role in ('committee', 'data_steward') and r.from_at < now() - interval '1 day'
          and (r.until_at is null or r.until_at > now()))
        then expires_at else now() + interval '48 hours' end
    where drive_id = d and id = request and asked_by <> app.me() and app.needs_second(rows, address) and agreed_by is null and cancelled_at is null
      and taken_at is null and expires_at > now();
  if not found then raise insufficient_privilege; end if;
end $$;

create or replace function app.stop_list(d uuid, request uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (app.me() = any (app.holders_of(d))) then raise insufficient_privilege; end if;
  update public.list_export set cancelled_at = now()
    where drive_id = d and id = request and cancelled_at is null and taken_at is null;
  if not found then raise insufficient_privilege; end if;
end $$;

/* Uses a list up: once, by whoever asked, in its last day, with no more people than were asked for. */
create or replace function app.take_list(d uuid, request uuid, row_count int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.fresh_holder_of(d) then raise insufficient_privilege; end if;
  update public.list_export set taken_at = now()
    where drive_id = d and id = request and asked_by = app.me() and cancelled_at is null and taken_at is null
      and expires_at > now() and expires_at - interval '24 hours' <= now() and row_count <= rows
      and (not app.needs_second(rows, address) or agreed_by is not null or expires_at - asked_at > interval '24 hours');
  if not found then raise insufficient_privilege; end if;
end $$;
