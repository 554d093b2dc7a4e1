-- Coaching: what the coordinator must know of a drive without seeing it, and how a coach leaves. Owned by the owner role;
-- run before fact-functions.sql, which grants what is here to the app.

/*
 * Coaches who cannot have a drive, without the reason: people of the drive, conflicts, those who declined this request, those
 * whom the committee refused or whose coaching there has ended. One list for all, so that none can be told from another.
 */
create or replace function app.closed_matches(requests uuid[]) returns table (request_id uuid, user_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct r.id, x.user_id from public.coaching_request r
  cross join lateral (
    select m.user_id from public.drive_role m where m.drive_id = r.drive_id and m.role <> 'coach'
    union all select c.user_id from public.coach_conflict c where c.drive_id = r.drive_id
    union all select o.coach_id from public.match_offer o
      where (o.request_id = r.id and o.state = 'declined') or (o.drive_id = r.drive_id and o.state = 'refused')
    union all select k.coach_id from public.coaching k where k.drive_id = r.drive_id
  ) x (user_id)
  join public.coach_profile p on p.user_id = x.user_id
  where r.id = any (requests) and app.i_coordinate()
$$;

/* Ends a coach's access to a drive at once: by the committee, or by the coach. Nobody else's role can be ended here. */
create or replace function app.end_coach_role(d uuid, coach uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null or not (coach = app.me() or d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  update public.drive_role set until_at = now()
    where drive_id = d and user_id = coach and role = 'coach' and (until_at is null or until_at > now());
  perform app.refresh_reach(d);
end $$;

/* Tells the coach of an offer what became of it: the committee may, and so may coordinators. */
create or replace function app.tell_offered_coach(offer uuid, notice_kind text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o record;
begin
  select m.coach_id, m.drive_id, r.drive_code into o
    from public.match_offer m join public.coaching_request r on r.id = m.request_id where m.id = offer;
  if o.drive_id is null or not (o.drive_id = any (app.my_chart_drives()) or app.i_coordinate()) then
    raise insufficient_privilege; end if;
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    values (o.coach_id, gen_random_uuid(), notice_kind, o.drive_id, jsonb_build_object('code', o.drive_code), now());
end $$;

/*
 * Lets the coach of a drive see the names of one person, of the people of one cell or, with neither, of everybody, until a moment
 * at most thirty days ahead. The committee gives it.
 */
create or replace function app.grant_names(d uuid, grant_id uuid, coach uuid, worker uuid, cell uuid, why text, until_at timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null or not (d = any (app.my_chart_drives())) or not exists (select from public.drive_role r
      where r.drive_id = d and r.user_id = coach and r.role = 'coach' and (r.until_at is null or r.until_at > now())) then
    raise insufficient_privilege; end if;
  insert into public.name_grant (drive_id, id, user_id, worker_id, cell_id, reason, granted_by, granted_at, until_at)
    values (d, grant_id, coach, worker, cell, why, app.me(), now(), grant_names.until_at);
  perform app.rebuild_reach(d);
end $$;

/* Takes it back: the next statement of the coach sees no name. */
create or replace function app.revoke_names(d uuid, grant_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null or not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  update public.name_grant set revoked_at = now(), revoked_by = app.me() where drive_id = d and id = grant_id and revoked_at is null;
  perform app.rebuild_reach(d);
end $$;
