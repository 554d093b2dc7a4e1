-- The way back of somebody who lost their phone, passkey and recovery code: one of the committee asks for it, a second one who knows
-- them agrees, they make a new account themself, and somebody other than who asked matches two digits. The new account takes the place
-- of the old one in this drive and nowhere else. Owned by the owner role; run before fact-functions.sql, which grants what is here to
-- the app. Without the functions here the app cannot write that anybody agreed.

/* People who hold a drive for more than a day: nobody let in for this counts as a second person. */
create or replace function app.settled_holders_of(d uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.user_id), '{}') from public.drive_role r
  where r.drive_id = d and d = any (app.my_chart_drives()) and r.role in ('committee', 'data_steward')
    and r.from_at < now() - interval '1 day' and (r.until_at is null or r.until_at > now())
$$;

/* Roles of somebody in a drive that a way back restores, the farthest-reaching first. Coaches come by the queue. */
create or replace function app.roles_to_restore(d uuid, who uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(r.role order by array_position(array['data_steward', 'committee', 'worker_leader',
    'membership_secretary', 'union_liaison'], r.role)), '{}') from public.drive_role r
  where r.drive_id = d and r.user_id = who and d = any (app.my_chart_drives()) and r.role <> 'coach'
    and (r.until_at is null or r.until_at > now())
$$;

/*
 * Asks for a way back. It opens nothing until a second person has agreed, who has 15 minutes for it. An earlier one is over. Whoever asks is
 * settled too: one member with somebody let in today would else be the two.
 */
create or replace function app.open_way_back(d uuid, way uuid, who uuid, hash bytea, typed_hash text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare roles text[] := app.roles_to_restore(d, who); typed_number text;
begin
  if not app.fresh_holder_of(d) or not (app.me() = any (app.settled_holders_of(d))) or who = app.me() or cardinality(roles) = 0
    or not (app.settled_holders_of(d) && array_remove(array_remove(app.holders_of(d), app.me()), who))
    or ('data_steward' = any (roles) and not app.fresh_steward_of(d)) then raise insufficient_privilege; end if;
  update public.invite set withdrawn_at = now() where drive_id = d and for_user_id = who and approved_at is null and withdrawn_at is null;
  typed_number := app.free_invite_number();
  insert into public.invite (id, drive_id, role, secret_hash, number, code_hash, made_by, made_at, code_expires_at, expires_at, for_user_id)
    values (way, d, roles[1], hash, typed_number, typed_hash, app.me(), now(), now() + interval '15 minutes',
      now() + interval '15 minutes', who);
  return typed_number;
end $$;

/* A second person agrees, who knows that it is them. From then on the typed code works for ten minutes, the link for an hour. */
create or replace function app.agree_to_way_back(d uuid, way uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.fresh_holder_of(d) or not (app.me() = any (app.settled_holders_of(d))) then raise insufficient_privilege; end if;
  update public.invite set agreed_by = app.me(), agreed_at = now(), code_expires_at = now() + interval '10 minutes',
      expires_at = now() + interval '1 hour'
    where drive_id = d and id = way and for_user_id is not null and app.me() not in (made_by, for_user_id)
      and made_by = any (app.holders_of(d)) and cardinality(app.roles_to_restore(d, for_user_id)) > 0
      and agreed_at is null and withdrawn_at is null and redeemed_at is null and expires_at > now();
  if not found then raise insufficient_privilege; end if;
end $$;

/*
 * Ends a way back at the digits that the person reads out, within the hour: for anybody settled on the committee but who asked for it.
 * Answers `approved`, `wrong` or `over`; approved, what was the old account's in this drive is the new one's, its roles apart, whose
 * names are sealed by the caller.
 */
create or replace function app.finish_way_back(d uuid, way uuid, digits text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i public.invite;
begin
  if not app.fresh_holder_of(d) or not (app.me() = any (app.settled_holders_of(d))) then raise insufficient_privilege; end if;
  select * into i from public.invite where id = way and drive_id = d and for_user_id is not null for update;
  if not found or app.me() in (i.made_by, i.for_user_id) then raise insufficient_privilege; end if;
  if i.redeemed_at is null or i.approved_at is not null or not app.invite_stands(i)
    or cardinality(app.roles_to_restore(d, i.for_user_id)) = 0 then return 'over'; end if;
  if i.check_digits <> digits then
    update public.invite set tries = tries + 1, withdrawn_at = case when tries >= 2 then now() end where id = way;
    return case when i.tries >= 2 then 'over' else 'wrong' end;
  end if;
  update public.invite set approved_at = now() where id = way;
  perform app.take_place_of(d, i.for_user_id, i.redeemed_by);
  perform app.end_lost_account(d, i.for_user_id);
  return 'approved';
end $$;

/*
 * What somebody had in hand in a drive goes to their new account: their list, open promises, who talks to them alone. Nothing that the
 * committee itself may not read, or two of them could read it by this: not what somebody wrote for themself alone, not the members of a
 * body whose list they kept, not the grievances that they handled. Nobody votes twice: a secret vote, of which only that it was cast is
 * kept, is the new account's; one that is open and can still be changed is taken back, as whoever has the phone may have cast it, and
 * given anew; one that waits to be counted stays as it is.
 */
create or replace function app.take_place_of(d uuid, old uuid, new uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (old = any (select i.for_user_id from public.invite i where i.drive_id = d and i.redeemed_by = new
    and i.approved_at = now()::timestamptz(3))) then raise insufficient_privilege; end if;
  insert into public.turf (drive_id, id, user_id, worker_id, from_at)
    select d, gen_random_uuid(), new, worker_id, now() from public.turf
    where drive_id = d and user_id = old and (until_at is null or until_at > now());
  update public.turf set until_at = now() where drive_id = d and user_id = old and (until_at is null or until_at > now());
  update public.worker set only_user_id = new where drive_id = d and only_user_id = old;
  update public.commitment set user_id = new where drive_id = d and user_id = old and closed_at is null;
  update public.vote v set user_id = new from public.decision n
    where v.drive_id = d and v.user_id = old and n.drive_id = d and n.id = v.decision_id and n.ballot = 'secret' and n.closed_at is null;
  delete from public.vote v using public.decision n
    where v.drive_id = d and v.user_id = old and n.drive_id = d and n.id = v.decision_id and n.ballot = 'open' and n.closed_at is null
      and n.outcome is null and (n.closes_at is null or n.closes_at > now());
end $$;

/*
 * The lost account leaves a drive: its roles end, so do its phones, sessions and what it had prepared. Where it has no other place, it
 * is closed and can never sign in again. Where it has, only those groups may decide about it: they hear of it.
 */
create or replace function app.end_lost_account(d uuid, old uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.invite i where i.drive_id = d and i.for_user_id = old and i.approved_at = now()::timestamptz(3)) then
    raise insufficient_privilege; end if;
  -- A millisecond back: the column rounds, and a time that is still to come would leave the role on until then.
  update public.drive_role set until_at = now() - interval '1 millisecond'
    where drive_id = d and user_id = old and role <> 'coach' and (until_at is null or until_at > now());
  update public.campaign_delegate set until_at = now() where drive_id = d and user_id = old and (until_at is null or until_at > now());
  update public.liaison_grant set revoked_at = now() where drive_id = d and user_id = old and revoked_at is null;
  update public.invite set withdrawn_at = now()
    where drive_id = d and made_by = old and approved_at is null and withdrawn_at is null;
  update public.device set revoked_at = now(), phone_secret = null where user_id = old and revoked_at is null;
  update public.session set revoked_at = now() where user_id = old and revoked_at is null;
  delete from public.push_address where user_id = old;
  update public.calendar_feed set revoked_at = now() where user_id = old and revoked_at is null;

  if exists (select from public.drive_role where user_id = old and (until_at is null or until_at > now()))
    or exists (select from public.network_role where user_id = old and (until_at is null or until_at > now()))
    or exists (select from public.coach_profile where user_id = old) then
    insert into public.notice (user_id, id, kind, drive_id, params, made_at)
      select distinct on (r.user_id, r.drive_id) r.user_id, gen_random_uuid(), 'way_back.elsewhere', r.drive_id,
        jsonb_build_object('code', x.code), now()
      from public.drive_role r join public.drive x on x.id = r.drive_id
      where r.role in ('committee', 'data_steward') and (r.until_at is null or r.until_at > now()) and r.user_id <> old and r.drive_id <> d
        and exists (select from public.drive_role o where o.drive_id = r.drive_id and o.user_id = old
          and (o.until_at is null or o.until_at > now()));
  else
    delete from public.credential where user_id = old;
    update public.app_user set closed_at = now() where id = old;
  end if;
end $$;

/* Accounts of a drive that another group replaced within 30 days: whoever finds the phone may still have their passkey. For its committee. */
create or replace function app.accounts_lost_elsewhere(d uuid) returns table (user_id uuid, lost_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.user_id, max(i.approved_at) from public.drive_role r
  join public.invite i on i.for_user_id = r.user_id and i.drive_id <> d and i.approved_at > now() - interval '30 days'
  where r.drive_id = d and d = any (app.my_chart_drives()) and (r.until_at is null or r.until_at > now())
  group by r.user_id
$$;
