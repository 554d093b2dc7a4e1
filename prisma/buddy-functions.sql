-- Two groups that wait for a coach and may help each other meanwhile. The coordination proposes, each committee answers for itself, and
-- nobody learns which other group it is, nor whether it said no or nothing. Owned by the owner role; run before fact-functions.sql.

/* Whether a proposal still stands: both said yes, or there are days left to say it (BUDDY_ANSWER_DAYS). */
create or replace function app.buddy_stands(b public.buddy) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select b.ended_at is null and (coalesce(b.drive_agreed and b.other_agreed, false) or b.proposed_at > now() - interval '14 days') $$;

/* Groups that may be proposed to each other: they wait, somebody of the network has talked with them, and nothing is proposed to them now. */
create or replace function app.buddy_candidates() returns table (drive_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct r.drive_id from public.coaching_request r
  where app.i_coordinate() and r.state = 'open' and app.is_known_drive(r.drive_id)
    and not exists (select from public.buddy b where r.drive_id in (b.drive_id, b.other_id) and app.buddy_stands(b)) $$;

/* What was proposed, for the coordination: that both agreed, or that it is open, and never what either of them answered. */
create or replace function app.buddies_proposed()
returns table (id uuid, drive_id uuid, other_id uuid, proposed_at timestamptz, agreed boolean, stands boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.id, b.drive_id, b.other_id, b.proposed_at, coalesce(b.drive_agreed and b.other_agreed, false), app.buddy_stands(b)
  from public.buddy b where app.i_coordinate() $$;

/*
 * Asks two groups. Never two that told the queue the same firm, since a yes would tell each that there is another there; a firm that a
 * group only wrote down for itself is not looked at, since the answer here would tell it to whoever guesses. Never the same two again, so
 * that what they answered before cannot be read from what is proposed next. False where one of them cannot be asked any more.
 */
create or replace function app.propose_buddy(buddy uuid, one uuid, other uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null or not ('coordinator' = any (app.my_network_roles())) then raise insufficient_privilege; end if;
  perform pg_advisory_xact_lock(hashtextextended('buddy ' || d::text, 0)) from unnest(array[least(one, other), greatest(one, other)]) d;
  if one = other or (select count(*) from app.buddy_candidates() c where c.drive_id in (one, other)) < 2
    or exists (select from public.buddy b where (b.drive_id, b.other_id) in ((one, other), (other, one)))
    or exists (select from public.coaching_request r join public.coaching_request o on o.employer_id = r.employer_id
      where r.drive_id = one and o.drive_id = other) then return false; end if;
  insert into public.buddy (id, drive_id, other_id, proposed_by, proposed_at) values (buddy, one, other, app.me(), now());
  update public.coaching_request set next_step = 'buddy', next_step_id = null, next_step_at = now()
    where drive_id in (one, other) and state = 'open';
  perform app.tell_buddy(d, 'buddy.asked') from unnest(array[one, other]) d;
  return true;
end $$;

/* Tells the committee of a group: for the functions here, never for the app. */
create or replace function app.tell_buddy(d uuid, notice_kind text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select distinct on (m.user_id) m.user_id, gen_random_uuid(), notice_kind, d, jsonb_build_object('code', x.code), now()
    from public.drive_role m join public.drive x on x.id = m.drive_id
    where m.drive_id = d and m.role in ('committee', 'data_steward') and (m.until_at is null or m.until_at > now()) $$;

/* Takes a proposal back, or ends what was agreed. What was written to each other goes at once. */
create or replace function app.withdraw_buddy(buddy uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null or not ('coordinator' = any (app.my_network_roles())) then raise insufficient_privilege; end if;
  return app.end_buddies(array[buddy]) > 0;
end $$;

/* What another group is to this one: whether it was asked, what it said itself, and both sides' words once both agreed. Never which it is. */
create or replace function app.my_buddies(d uuid) returns table (id uuid, until_at timestamptz, agrees boolean, both_agree boolean,
  own_words bytea, their_words bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.id, b.proposed_at + interval '14 days', case when b.drive_id = d then b.drive_agreed else b.other_agreed end, x.both_agree,
    case when b.drive_id = d then b.drive_words else b.other_words end,
    case when x.both_agree then case when b.drive_id = d then b.other_words else b.drive_words end end
  from public.buddy b cross join lateral (select coalesce(b.drive_agreed and b.other_agreed, false)) x (both_agree)
  where d in (b.drive_id, b.other_id) and d = any (app.my_chart_drives()) and app.buddy_stands(b) $$;

/* Answers for one's own group, or changes the answer while it is open. True once both have agreed; null where it is over. */
create or replace function app.answer_buddy(d uuid, buddy uuid, agrees boolean, reach bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare b public.buddy;
begin
  if not (d = any (app.my_chart_drives())) or octet_length(reach) > 5000 then raise insufficient_privilege; end if;
  select * into b from public.buddy x where x.id = buddy and d in (x.drive_id, x.other_id) for update;
  if not found or not app.buddy_stands(b) or (b.drive_agreed and b.other_agreed) then return null; end if;
  reach := case when agrees then reach end;
  if b.drive_id = d then
    update public.buddy x set drive_agreed = agrees, drive_answered_at = now(), drive_words = reach where x.id = buddy returning * into b;
  else
    update public.buddy x set other_agreed = agrees, other_answered_at = now(), other_words = reach where x.id = buddy returning * into b;
  end if;
  if not coalesce(b.drive_agreed and b.other_agreed, false) then return false; end if;
  perform app.tell_buddy(b.drive_id, 'buddy.agreed');
  perform app.tell_buddy(b.other_id, 'buddy.agreed');
  return true;
end $$;

/* Ends what both had agreed on, for one's own group. The other hears that it ended, and no reason. False where there is nothing to end. */
create or replace function app.leave_buddy(d uuid, buddy uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  return app.end_buddies(array(select b.id from public.buddy b where b.id = buddy and d in (b.drive_id, b.other_id)
    and b.drive_agreed and b.other_agreed)) > 0;
end $$;

/* Ends proposals, drops what was written, and tells those who had agreed: for the functions here and the job, never for the app. */
create or replace function app.end_buddies(buddies uuid[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare b public.buddy; ended int := 0;
begin
  for b in update public.buddy x set ended_at = now(), drive_words = null, other_words = null
    where x.id = any (buddies) and x.ended_at is null returning * loop
    ended := ended + 1;
    if b.drive_agreed and b.other_agreed then
      perform app.tell_buddy(b.drive_id, 'buddy.ended');
      perform app.tell_buddy(b.other_id, 'buddy.ended');
    end if;
  end loop;
  return ended;
end $$;

/* What not both agreed to in time is over, and what one of them wrote is gone. */
create or replace function app.job_buddies(at timestamptz) returns int
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select app.end_buddies(array(select b.id from public.buddy b where b.ended_at is null
    and not coalesce(b.drive_agreed and b.other_agreed, false) and b.proposed_at + interval '14 days' <= at)) $$;
