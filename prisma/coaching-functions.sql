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

/* Whether a coach comes to what somebody of the group or a coach proposed: that coach, or whoever leads. For committee and coaches. */
create or replace function app.a_coach_comes(d uuid, proposer uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.coaching c where c.drive_id = d and d = any (app.my_sight_drives()) and c.until_at is null
    and (c.part = 'lead' or c.coach_id = proposer))
$$;

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

-- Becoming a coach.

/*
 * Whether the network knows a drive: somebody coaches or coached it, or it came in by the front door. One call shows that somebody is
 * there and no more, and so does a coaching of a minute: what makes a coach, and who may vouch, asks for more (app.stays_of_others).
 */
create or replace function app.is_known_drive(d uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.coaching k where k.drive_id = d) or exists (select from public.intake i where i.drive_id = d)
$$;

/* When somebody else than this person was with a drive as its coach, where that lasted long enough to get to know it (COACHED_DAYS). */
create or replace function app.stays_of_others(d uuid, who uuid) returns table (from_at timestamptz, until_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.from_at, coalesce(k.until_at, 'infinity') from public.coaching k
  where k.drive_id = d and k.coach_id <> who and least(k.until_at, now()) >= k.from_at + interval '14 days'
$$;

/*
 * What speaks for somebody as a coach: those who vouch for them now; whether a demand was won, or recognition, while they were on the
 * committee; whether they led the drive through a strike within a year. Win, recognition and strike (once it is closed) count where they
 * were written down while such a coach was with the drive, who could see them; that the coach did see them, nobody is asked. For the
 * functions below.
 */
create or replace function app.standing_of(who uuid) returns table (vouchers int, has_won boolean, led_strike boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with seats as (
    select r.drive_id, r.from_at::date as from_on, coalesce(r.until_at, 'infinity')::date as until_on,
      k.from_at as coached_from, k.until_at as coached_until
    from public.drive_role r cross join lateral app.stays_of_others(r.drive_id, who) k
    where r.user_id = who and r.role in ('committee', 'data_steward'))
  select (select count(distinct v.vouched_by)::int from public.coach_voucher v where v.user_id = who and v.withdrawn_at is null),
    exists (select from seats s join public.demand_status x on x.drive_id = s.drive_id and x.status in ('won', 'held')
        and x.withdrawn_at is null and x.on_date between s.from_on and s.until_on
        and x.recorded_at between s.coached_from and s.coached_until)
      or exists (select from seats s join public.drive_attribute a on a.drive_id = s.drive_id and a.kind = 'recognition_path'
        and a.value = 'recognised' and a.from_on between s.from_on and s.until_on
        and a.recorded_at between s.coached_from and s.coached_until),
    exists (select from seats s join public.structure_test t on t.drive_id = s.drive_id and t.kind = 'strike' and t.cancelled_at is null
      and t.closed_at > now() - interval '1 year' and t.happens_on between s.from_on and s.until_on
      and t.closed_at between s.coached_from and s.coached_until)
$$;

/* The same of oneself, or for the coordination. */
create or replace function app.coach_standing(who uuid) returns table (vouchers int, has_won boolean, led_strike boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from app.standing_of(who) where who = app.me() or app.i_coordinate()
$$;

/*
 * Admits somebody who has a profile as a coach, as an apprentice first, if what speaks for them is enough: a strike that they led, a win,
 * or two vouchers; or because a coordinator decides so. The reason, or null where it is not enough yet. Who was admitted stays admitted.
 */
create or replace function app.admit_coach(who uuid, decided boolean) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare has record; why text;
begin
  if app.me() is null or not (who = app.me() or app.i_coordinate() or exists (select from public.coach_voucher v
      where v.user_id = who and v.vouched_by = app.me() and v.withdrawn_at is null)) then raise insufficient_privilege; end if;
  select p.admitted_why into why from public.coach_profile p where p.user_id = who for update;
  if not found or why is not null then return why; end if;
  select * into has from app.standing_of(who);
  why := case when has.led_strike then 'fast_track' when has.has_won then 'won_action' when has.vouchers >= 2 then 'vouchers'
    when decided and who <> app.me() and 'coordinator' = any (app.my_network_roles()) then 'coordination' end;
  if why is not null then
    update public.coach_profile set admitted_at = now(), admitted_why = why, admitted_by = app.me(), apprentice = true where user_id = who;
    insert into public.notice (user_id, id, kind, params, made_at) values (who, gen_random_uuid(), 'coach.admitted', '{}', now());
  end if;
  return why;
end $$;

/*
 * Apprentices and how far each is: sessions held with the groups that they accompany, and whether somebody saw them coach. For themselves,
 * whoever stands beside them as support, and the coordination. An apprentice confirms nobody.
 */
create or replace function app.apprentices() returns table (user_id uuid, words bytea, admitted_at timestamptz, sessions int, was_seen boolean,
  is_beside boolean, may_confirm boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.user_id, p.words, p.admitted_at,
    (select count(distinct s.id)::int from public.coaching k join public.coaching_session s on s.drive_id = k.drive_id
      and s.held_at between k.from_at and coalesce(k.until_at, 'infinity')
      where k.coach_id = p.user_id and s.kind <> 'check_in' and s.cancelled_at is null),
    exists (select from public.skill_step t where t.user_id = p.user_id and t.skill = 'coaching' and t.step in ('do', 'teach')
      and t.withdrawn_at is null),
    x.is_beside,
    p.user_id <> app.me() and (x.is_beside and exists (select from public.coach_profile m where m.user_id = app.me() and not m.apprentice
      and m.admitted_at is not null and m.left_at is null) or 'coordinator' = any (app.my_network_roles()))
  from public.coach_profile p cross join lateral (select exists (select from public.support b where b.mentor_id = app.me()
    and b.coach_id = p.user_id and b.kind = 'support' and (b.until_at is null or b.until_at > now()))) x (is_beside)
  where p.apprentice and p.admitted_at is not null and p.left_at is null
    and (p.user_id = app.me() or x.is_beside or app.i_coordinate())
$$;

/* Ends an apprenticeship, by whoever may and once the published conditions are met (APPRENTICE_SESSIONS). False where they are not. */
create or replace function app.confirm_coach(who uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from public.coach_profile p where p.user_id = who for update;
  if not app.i_am_here() or not exists (select from app.apprentices() a where a.user_id = who and a.may_confirm and (a.was_seen or a.sessions >= 4)) then
    return false; end if;
  update public.coach_profile p set apprentice = false where p.user_id = who;
  insert into public.notice (user_id, id, kind, params, made_at) values (who, gen_random_uuid(), 'coach.confirmed', '{}', now());
  return true;
end $$;

/*
 * Vouches for the account with this code, which the person gave: by admitted coaches, and on the committee of a coached drive. Whom it is for;
 * null where nobody with this code has a profile, or it is one's own.
 */
create or replace function app.vouch_for(voucher uuid, code text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid;
begin
  if not (app.i_am_here() and app.i_may_vouch()) then raise insufficient_privilege; end if;
  select u.id into who from public.app_user u join public.coach_profile p on p.user_id = u.id
    where u.account_code = code and u.closed_at is null and u.id <> app.me();
  if who is not null then
    perform pg_advisory_xact_lock(hashtextextended('voucher ' || who, 0));
    insert into public.coach_voucher (id, user_id, vouched_by, vouched_at) select voucher, who, app.me(), now()
      where not exists (select from public.coach_voucher v where v.user_id = who and v.vouched_by = app.me() and v.withdrawn_at is null);
    perform app.admit_coach(who, false);
  end if;
  return who;
end $$;

/* Whether my word counts for somebody who wants to coach. */
create or replace function app.i_may_vouch() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.coach_profile p where p.user_id = app.me() and p.admitted_at is not null and p.left_at is null)
    or exists (select from public.drive_role r where r.user_id = app.me() and r.role in ('committee', 'data_steward')
      and r.drive_id = any (app.my_chart_drives())
      and exists (select from app.stays_of_others(r.drive_id, r.user_id)))
$$;

-- The clocks of the queue: codes and ages, no name and no count of people.

/*
 * What waits beside the queue itself, for the coordination: groups whose coach has begun and no session is set, and new groups that
 * asked for help, or came in by the front door, where no talk is written down yet.
 */
create or replace function app.queue_clocks(at timestamptz) returns table (kind text, drive_id uuid, code text, since timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.kind, d.id, d.code, x.since from (
    select 'first_session' as kind, k.drive_id, k.from_at as since from public.coaching k
      where k.until_at is null and k.part = 'lead' and not exists (select from public.coaching_session s where s.drive_id = k.drive_id
        and s.proposed_at >= k.from_at and s.cancelled_at is null and s.starts_at is not null)
    union all
    select 'first_talk', n.id, n.started_at from (
      select k.drive_id from public.coaching k union select i.drive_id from public.intake i
      union select r.drive_id from public.coaching_request r where r.state <> 'withdrawn') known
      join public.drive n on n.id = known.drive_id and n.started_at between at - interval '60 days' and at
      where not exists (select from public.one_on_one o where o.drive_id = n.id and o.withdrawn_at is null)
  ) x join public.drive d on d.id = x.drive_id and d.closed_at is null and d.burn_at is null
  where app.i_coordinate()
$$;

/* At which stage groups are that wait, for the coordination. */
create or replace function app.queue_stages(requests uuid[]) returns table (request_id uuid, stage text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, (select s.stage from public.stage_move s where s.drive_id = r.drive_id and s.withdrawn_at is null
    order by s.on_date desc, s.recorded_at desc, s.id desc limit 1)
  from public.coaching_request r where r.id = any (requests) and app.i_coordinate()
$$;

/* How many people wait for their first call, how many of them since before a moment, and since when the first of them does. */
create or replace function app.calls_waiting(before timestamptz) returns table (waiting int, late int, since timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int, count(*) filter (where i.received_at < before)::int, min(i.received_at) from public.intake i
  where i.first_call_at is null and i.closed_at is null and (app.i_coordinate() or app.i_take_intakes())
$$;

-- Gatherings.

/* How many have signed up, for whoever may come. */
create or replace function app.places_taken(gatherings uuid[]) returns table (gathering_id uuid, places int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.id, (select count(*)::int from public.gathering_place p where p.gathering_id = g.id and p.cancelled_at is null)
  from public.gathering g where g.id = any (gatherings) and app.i_am_here() and (g.pod_id is null or g.pod_id = any (app.my_pods()))
$$;

/* Tells those who signed up what became of it; its host may. */
create or replace function app.tell_gathering(g uuid, notice_kind text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (g = any (app.i_host())) then raise insufficient_privilege; end if;
  insert into public.notice (user_id, id, kind, params, made_at)
    select p.user_id, gen_random_uuid(), notice_kind, '{}', now() from public.gathering_place p
    where p.gathering_id = g and p.cancelled_at is null and p.user_id <> app.me();
end $$;
