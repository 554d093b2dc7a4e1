-- What may happen without a session: finding a credential, opening a session, redeeming an invite. Narrow, owned by the
-- owner role, run between row-policies.sql and fact-functions.sql. Nothing here answers a name or says who exists.

-- 1. Challenges and tries.

/* Remembers the hash of something that was sent out and may come back once. Bound to whoever is signed in, if anybody is. */
create or replace function app.keep_challenge(challenge uuid, challenge_kind text, challenge_hash bytea, seconds int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if challenge_kind not in ('enrol', 'sign_in', 'confirm', 'renew') then raise insufficient_privilege; end if;
  delete from public.sign_in_challenge where expires_at < now() - interval '1 day';
  insert into public.sign_in_challenge (id, kind, hash, user_id, expires_at)
    values (challenge, challenge_kind, challenge_hash, app.me(), now() + make_interval(secs => least(seconds, 900)));
end $$;

/* Whether it was sent out, is not too old and has not come back yet. Asking uses it up. */
create or replace function app.use_challenge(challenge_kind text, challenge_hash bytea) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with used as (
    update public.sign_in_challenge set used_at = now()
    where kind = challenge_kind and hash = challenge_hash and used_at is null and expires_at > now() and kind <> 'demo'
      and (user_id is null or user_id = app.me())
    returning id)
  select exists (select from used)
$$;

/* Counts one try and answers how many there were in this window. The window begins at a multiple of its length. */
create or replace function app.count_attempt(attempt_key text, seconds int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare begun timestamptz := to_timestamp(floor(extract(epoch from now()) / seconds) * seconds); tries int;
begin
  insert into public.attempt as a (key, window_start, count) values (attempt_key, begun, 1)
    on conflict (key, window_start) do update set count = a.count + 1 returning a.count into tries;
  if tries = 1 then delete from public.attempt where window_start < now() - interval '1 day'; end if;
  return tries;
end $$;

/* A success wipes the slate of an account. */
create or replace function app.clear_attempts(attempt_key text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$ delete from public.attempt where key = attempt_key $$;

-- 2. Credentials.

create or replace function app.passkey_by(credential_public_id bytea)
returns table (id uuid, user_id uuid, public_key bytea, counter bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.user_id, c.secret, c.counter from public.credential c
  join public.app_user u on u.id = c.user_id and u.closed_at is null
  where c.kind = 'passkey' and c.public_id = credential_public_id
$$;

/* The two halves of signing in by passphrase. */
create or replace function app.passphrase_by(code text)
returns table (user_id uuid, passphrase bytea, totp_id uuid, totp_seed bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id, p.secret, t.id, t.secret from public.app_user u
  join public.credential p on p.user_id = u.id and p.kind = 'passphrase'
  join public.credential t on t.user_id = u.id and t.kind = 'totp'
  where u.account_code = code and u.closed_at is null
$$;

/*
 * Opens a session for the owner of a credential that the caller has checked. A passkey's counter may not go back, an
 * authenticator's step opens once, a recovery code is gone afterwards. Null where that refuses.
 */
create or replace function app.sign_in(credential_id uuid, new_counter bigint, session_id uuid, new_token_hash bytea,
  idle_seconds int, absolute_seconds int) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_credential public.credential;
begin
  select c.* into found_credential from public.credential c
    join public.app_user u on u.id = c.user_id and u.closed_at is null
    where c.id = credential_id and c.kind in ('passkey', 'totp', 'recovery') for update of c;
  if not found then return null; end if;
  if found_credential.kind = 'totp' and new_counter <= found_credential.counter then return null; end if;
  -- A passkey that was never used signs in with the counter it was made with.
  if found_credential.kind = 'passkey' and new_counter <= found_credential.counter
    and not (new_counter = found_credential.counter and (new_counter = 0 or found_credential.used_at is null)) then
    return null; end if;
  if found_credential.kind = 'recovery' then delete from public.credential where id = credential_id;
  else update public.credential set counter = new_counter, used_at = date_trunc('day', now()) where id = credential_id; end if;
  insert into public.session (id, token_hash, user_id, kind, level, fresh_at, idle_expires_at, abs_expires_at)
    values (session_id, new_token_hash, found_credential.user_id, 'web', 'full', now(),
      now() + make_interval(secs => idle_seconds), now() + make_interval(secs => absolute_seconds));
  return found_credential.user_id;
end $$;

/* The recovery credential behind a printed code: 120 random bits, so its hash finds it. */
create or replace function app.recovery_by(code_hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select id from public.credential where kind = 'recovery' and public_id = code_hash $$;

/* A one-time link of a demo. Never works on an instance that is not one. Its people have nothing to confirm themselves with, so they stay fresh. */
create or replace function app.sign_in_demo(link_hash bytea, session_id uuid, new_token_hash bytea, idle_seconds int,
  absolute_seconds int) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid;
begin
  update public.sign_in_challenge set used_at = now()
    where kind = 'demo' and hash = link_hash and used_at is null and expires_at > now()
      and (select mode from public.instance) = 'demo'
    returning user_id into who;
  if who is null then return null; end if;
  insert into public.session (id, token_hash, user_id, kind, level, fresh_at, idle_expires_at, abs_expires_at)
    values (session_id, new_token_hash, who, 'web', 'full', now() + make_interval(secs => absolute_seconds),
      now() + make_interval(secs => idle_seconds), now() + make_interval(secs => absolute_seconds));
  return who;
end $$;

-- 3. New people.

/* Whether anybody may make an account to start a drive, and whether the first account of the instance is still to be made. */
create or replace function app.doors() returns table (open_start boolean, setup boolean, mode text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.open_start and exists (select from public.app_user), i.setup_token_hash is not null, i.mode from public.instance i $$;

/*
 * Whether an invite still counts: neither withdrawn nor too old. A way back for somebody of the drive counts only after a second person
 * of its committee has agreed, and while both of them are still on it.
 */
create or replace function app.invite_stands(i public.invite) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.withdrawn_at is null and i.expires_at > now() and (i.for_user_id is null or (i.agreed_at is not null and 2 = (
    select count(distinct r.user_id) from public.drive_role r where r.drive_id = i.drive_id and r.user_id in (i.made_by, i.agreed_by)
      and r.role in ('committee', 'data_steward') and (r.until_at is null or r.until_at > now()))))
$$;

/* The invite behind the secret of a link; null when it is used, withdrawn, too old, or not agreed to yet. */
create or replace function app.invite_by_secret(hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id from public.invite i where i.secret_hash = hash and i.redeemed_at is null and app.invite_stands(i) $$;

/* The invite behind a typed number, and the hash to compare. Each asking is a try; after five it is dead. */
create or replace function app.try_invite_code(invite_number text) returns table (id uuid, code_hash text)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.invite i set tries = i.tries + 1
  where i.id = (select x.id from public.invite x where x.number = invite_number and x.redeemed_at is null
      and app.invite_stands(x) and x.code_expires_at > now() order by x.made_at desc limit 1 for update)
    and i.tries < 5
  returning i.id, i.code_hash
$$;

/*
 * Makes an account with its credentials. Opens for `start` where the network lets anybody begin, for `invite` with one that
 * is not used yet, and for `setup` with the token of an empty instance, whose holder administers the network.
 */
create or replace function app.enrol(who uuid, code text, lang text, zone text, door text, door_key bytea, door_id uuid,
  credentials jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if door = 'start' then
    if not (select d.open_start from app.doors() d) then raise insufficient_privilege; end if;
  elsif door = 'invite' then
    perform 1 from public.invite i where i.id = door_id and i.redeemed_at is null and app.invite_stands(i);
    if not found then raise insufficient_privilege; end if;
  elsif door = 'setup' then
    update public.instance set setup_token_hash = null where setup_token_hash = door_key;
    if not found then raise insufficient_privilege; end if;
  else raise insufficient_privilege; end if;

  insert into public.app_user (id, account_code, locale, time_zone) values (who, code, lang, zone);
  insert into public.credential (id, user_id, kind, public_id, secret, counter, backed_up, transports)
    select (c ->> 'id')::uuid, who, c ->> 'kind', decode(c ->> 'publicId', 'hex'), decode(c ->> 'secret', 'hex'),
      coalesce((c ->> 'counter')::bigint, 0), coalesce((c ->> 'backedUp')::boolean, false), '{}'
    from jsonb_array_elements(credentials) c
    where c ->> 'kind' in ('passkey', 'passphrase', 'totp');
  if door = 'setup' then
    insert into public.network_role (id, user_id, role, from_at) values (gen_random_uuid(), who, 'network_admin', now());
  end if;
end $$;

-- 4. The session that asks, its device and its credentials.

/*
 * Notes that the session is in use: the row is written once a minute at most, the time shown is rounded to 15 minutes. The session of
 * an enrolled phone does not stay awake by this: only its key keeps it awake (`app.stay_awake`), so that a cookie left behind in a
 * browser that was wiped without signal soon opens nothing.
 */
create or replace function app.touch_session(idle_seconds int) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with quarter as (select to_timestamp(floor(extract(epoch from now()) / 900) * 900) as began),
  touched as (
    update public.session s set last_seen_at = quarter.began,
      idle_expires_at = case when s.device_id is null then now() + make_interval(secs => idle_seconds) else s.idle_expires_at end
    from quarter
    where s.id = (select session_id from app.cur())
      and ((s.device_id is null and s.idle_expires_at < now() + make_interval(secs => idle_seconds - 60))
        or s.last_seen_at is distinct from quarter.began)
    returning s.device_id, quarter.began)
  update public.device d set last_seen_at = touched.began from touched where d.id = touched.device_id
$$;

/* How long the session that asks stays awake, and the key that can keep it awake; no key on a browser that is not enrolled. */
create or replace function app.awake_until() returns table (until timestamptz, public_key bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.idle_expires_at, d.public_key from public.session s left join public.device d on d.id = s.device_id
  where s.id = (select session_id from app.cur()) $$;

/* Keeps the session of an enrolled phone awake, whose signature over `until` the caller has checked: each counts once. */
create or replace function app.stay_awake(until timestamptz, idle_seconds int) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.session s set idle_expires_at = now() + make_interval(secs => idle_seconds)
    where s.id = (select session_id from app.cur()) and s.device_id is not null and s.idle_expires_at = until;
  return found;
end $$;

/* A new token for the session that asks, and a fresh, full one: after proving oneself again with a credential of one's own. */
create or replace function app.confirm_session(credential_id uuid, new_counter bigint, new_token_hash bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_credential public.credential;
begin
  select * into found_credential from public.credential
    where id = credential_id and user_id = app.me() and kind in ('passkey', 'totp') for update;
  if not found then return false; end if;
  if new_counter <= found_credential.counter
    and not (found_credential.kind = 'passkey' and new_counter = 0 and found_credential.counter = 0) then return false; end if;
  update public.credential set counter = new_counter, used_at = date_trunc('day', now()) where id = credential_id;
  update public.session set token_hash = new_token_hash, fresh_at = now(), level = 'full'
    where id = (select session_id from app.cur());
  return found;
end $$;

create or replace function app.lock_session() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.session set locked_at = now() where id = (select session_id from app.cur()) $$;

/* Signs out: the phone hears of nothing new until somebody turns that on again. */
create or replace function app.end_session() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from public.push_address where device_id = (select device_id from app.cur());
  update public.session set revoked_at = now() where id = (select session_id from app.cur()) $$;

/*
 * Enrols the browser that asks, or finds it enrolled, and ties the session to it. False for a key that is somebody else's, and for a
 * session that is tied to another phone already: a copied cookie must not find itself a key that keeps it awake.
 */
create or replace function app.enrol_device(device_uuid uuid, spki bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := app.me();
begin
  if me is null then raise insufficient_privilege; end if;
  if (select device_id from app.cur()) <> device_uuid then return false; end if;
  insert into public.device (id, user_id, public_key, enrolled_on, last_seen_at)
    values (device_uuid, me, spki, current_date, to_timestamp(floor(extract(epoch from now()) / 900) * 900)) on conflict do nothing;
  if not exists (select from public.device where id = device_uuid and user_id = me and public_key = spki and revoked_at is null) then
    return false; end if;
  update public.session set device_id = device_uuid, idle_expires_at = least(idle_expires_at, now() + interval '15 minutes')
    where id = (select session_id from app.cur());
  -- A full sign-in opens the PIN of this browser again.
  update public.credential set counter = 0 where kind = 'pin' and public_id = uuid_send(device_uuid) and user_id = me;
  return true;
end $$;

/*
 * What opens the readable things on a phone without a PIN: 32 bytes, told to a live session of that very phone and to nobody else,
 * `if_none` where there were none yet. Null for any other phone. They go when the phone is revoked.
 */
create or replace function app.phone_secret(device_uuid uuid, if_none bytea) returns bytea
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare kept bytea;
begin
  if octet_length(if_none) <> 32 then raise insufficient_privilege; end if;
  update public.device set phone_secret = coalesce(phone_secret, if_none)
    where id = device_uuid and id = (select device_id from app.cur()) and revoked_at is null
    returning phone_secret into kept;
  return kept;
end $$;

/* Takes away a device of one's own: its sessions end with the next statement. */
create or replace function app.revoke_device(device_uuid uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.device set revoked_at = now(), phone_secret = null
    where id = device_uuid and user_id = app.me() and revoked_at is null;
  if not found then return false; end if;
  delete from public.push_address where device_id = device_uuid;
  return true;
end $$;

/* Takes away a phone that is being wiped, whose key has signed that; the caller has checked the signature. Ends its sessions. */
create or replace function app.panic_device(device_uuid uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.device set revoked_at = now(), phone_secret = null where id = device_uuid and revoked_at is null;
  if not found then return false; end if;
  update public.session set revoked_at = now() where device_id = device_uuid and revoked_at is null;
  delete from public.push_address where device_id = device_uuid;
  update public.calendar_feed set revoked_at = now()
    where revoked_at is null and user_id = (select d.user_id from public.device d where d.id = device_uuid);
  return true;
end $$;

/* Signs somebody of a drive out of every device, at the word of its committee. Answers how many devices and open sessions ended. */
create or replace function app.revoke_access_of(d uuid, who uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ended int;
begin
  if not (d = any (app.my_chart_drives())) or not exists (select from public.drive_role where drive_id = d and user_id = who)
    then raise insufficient_privilege; end if;
  update public.device set revoked_at = now(), phone_secret = null where user_id = who and revoked_at is null;
  delete from public.push_address where user_id = who;
  update public.calendar_feed set revoked_at = now() where user_id = who and revoked_at is null;
  update public.session set revoked_at = now() where user_id = who and revoked_at is null;
  get diagnostics ended = row_count;
  return ended;
end $$;

/* What waking an enrolled browser needs to know. Nothing for one that was revoked or silent for too long. */
create or replace function app.sleeping_device(device_uuid uuid, silent_seconds int)
returns table (user_id uuid, public_key bytea, pin_id uuid, pin_hash bytea, pin_tries bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.user_id, d.public_key, p.id, p.secret, p.counter from public.device d
  join public.app_user u on u.id = d.user_id and u.closed_at is null
  left join public.credential p on p.user_id = d.user_id and p.kind = 'pin' and p.public_id = uuid_send(d.id)
  where d.id = device_uuid and d.revoked_at is null
    and coalesce(d.last_seen_at, d.enrolled_on) > now() - make_interval(secs => silent_seconds)
$$;

/* Counts a PIN about to be compared; false when there were too many wrong ones since the last full sign-in. */
create or replace function app.try_pin(credential_id uuid, most int) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.credential set counter = counter + 1 where id = credential_id and kind = 'pin' and counter < most;
  return found;
end $$;

/*
 * Opens a new session on an enrolled browser whose key and PIN or passkey the caller has checked; earlier sessions of the
 * browser end. By PIN (`list`) it is not fresh; by passkey (`full`, with its credential) it is.
 */
create or replace function app.wake_device(device_uuid uuid, credential_id uuid, new_counter bigint, session_id uuid,
  new_token_hash bytea, idle_seconds int, absolute_seconds int) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_credential public.credential; new_level text;
begin
  select c.* into found_credential from public.credential c
    join public.device d on d.id = device_uuid and d.user_id = c.user_id and d.revoked_at is null
    join public.app_user u on u.id = c.user_id and u.closed_at is null
    where c.id = credential_id and (c.kind = 'passkey' or (c.kind = 'pin' and c.public_id = uuid_send(d.id))) for update of c;
  if not found then return null; end if;
  if found_credential.kind = 'passkey' and new_counter <= found_credential.counter
    and not (new_counter = 0 and found_credential.counter = 0) then return null; end if;
  new_level := case found_credential.kind when 'pin' then 'list' else 'full' end;
  update public.credential set used_at = date_trunc('day', now()), counter = case kind when 'pin' then 0 else new_counter end
    where id = credential_id;
  update public.session set revoked_at = now() where device_id = device_uuid and revoked_at is null;
  update public.credential set counter = 0
    where kind = 'pin' and public_id = uuid_send(device_uuid) and user_id = found_credential.user_id;
  update public.device set last_seen_at = to_timestamp(floor(extract(epoch from now()) / 900) * 900) where id = device_uuid;
  insert into public.session (id, token_hash, user_id, device_id, kind, level, fresh_at, idle_expires_at, abs_expires_at)
    values (session_id, new_token_hash, found_credential.user_id, device_uuid, 'web', new_level,
      case new_level when 'full' then now() else to_timestamp(0) end,
      now() + make_interval(secs => idle_seconds), now() + make_interval(secs => absolute_seconds));
  return new_level;
end $$;

/* Sets the PIN of the browser that asks, or a new recovery code in place of the old one. Needs a fresh, full session. */
create or replace function app.set_secret(credential_id uuid, secret_kind text, finder bytea, secret_text bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me record; place bytea;
begin
  select * into me from app.cur();
  if me.user_id is null or me.level <> 'full' or me.fresh_at < now() - interval '5 minutes'
    or secret_kind not in ('pin', 'recovery') then return false; end if;
  if secret_kind = 'pin' and me.device_id is null then return false; end if;
  place := case secret_kind when 'pin' then uuid_send(me.device_id) else finder end;
  delete from public.credential where user_id = me.user_id and kind = secret_kind
    and (secret_kind = 'recovery' or public_id = place);
  insert into public.credential (id, user_id, kind, public_id, secret) values (credential_id, me.user_id, secret_kind, place, secret_text);
  return true;
end $$;

/* Another way to sign in, for oneself. Needs a fresh, full session. */
create or replace function app.add_passkey(credential_id uuid, finder bytea, key bytea, first_counter bigint, is_backed_up boolean)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me record;
begin
  select * into me from app.cur();
  if me.user_id is null or me.level <> 'full' or me.fresh_at < now() - interval '5 minutes' then return false; end if;
  insert into public.credential (id, user_id, kind, public_id, secret, counter, backed_up)
    values (credential_id, me.user_id, 'passkey', finder, key, first_counter, is_backed_up);
  return true;
end $$;

/* Removes a way to sign in, unless it is the last one. */
create or replace function app.remove_passkey(credential_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me record;
begin
  select * into me from app.cur();
  if me.user_id is null or me.level <> 'full' then return false; end if;
  perform 1 from public.app_user where id = me.user_id for update;
  if not exists (select from public.credential where user_id = me.user_id and kind in ('passkey', 'totp') and id <> credential_id)
    then return false; end if;
  delete from public.credential where id = credential_id and user_id = me.user_id and kind = 'passkey';
  return found;
end $$;

-- 5. Invites.

/*
 * Takes an invite for the one who asks, who gets nothing by it until the inviter has matched the two digits. A way back is for an
 * account that has no place in the drive: neither the lost one nor anybody else of the group.
 */
create or replace function app.redeem_invite(invite_id uuid, digits text, name_words bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null then raise insufficient_privilege; end if;
  update public.invite i set redeemed_by = app.me(), redeemed_at = now(), check_digits = digits, words = name_words, tries = 0
    where i.id = invite_id and i.redeemed_at is null and app.invite_stands(i) and i.made_by <> app.me()
      and (i.for_user_id is null or not exists (select from public.drive_role r where r.drive_id = i.drive_id
        and r.user_id = app.me() and (r.until_at is null or r.until_at > now())));
  return found;
end $$;

/* Which drive and role an invite is for, to whoever is about to take it: the name they give is sealed for that drive. */
create or replace function app.invite_scope(invite_id uuid) returns table (drive_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.drive_id, i.role from public.invite i
  where app.me() is not null and i.id = invite_id and i.withdrawn_at is null and i.expires_at > now()
    and (i.redeemed_at is null or i.redeemed_by = app.me()) $$;

/* The invites that the one who asks has taken: the digits to read out, and whether somebody has approved. */
create or replace function app.my_redeemed_invites()
returns table (id uuid, drive_id uuid, role text, check_digits text, approved_at timestamptz, withdrawn_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, i.drive_id, i.role, i.check_digits, i.approved_at,
    case when i.approved_at is null and i.redeemed_at < now() - interval '1 day'
      then i.redeemed_at + interval '1 day' else i.withdrawn_at end
  from public.invite i
  where i.redeemed_by = app.me() and i.redeemed_at > now() - interval '2 days' $$;

/*
 * Approves a taken invite when the digits match, within a day; the third wrong pair withdraws it. For who made it, or the
 * committee of the drive. Answers `approved`, `wrong` or `over`.
 */
create or replace function app.approve_invite(invite_id uuid, digits text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i public.invite;
begin
  select * into i from public.invite where id = invite_id and for_user_id is null
    and (drive_id = any (app.my_chart_drives()) or (made_by = app.me() and drive_id is null and app.i_administer()))
    for update;
  if not found then raise insufficient_privilege; end if;
  if i.redeemed_at is null or i.approved_at is not null or i.withdrawn_at is not null or i.redeemed_at < now() - interval '1 day'
    then return 'over'; end if;
  if i.check_digits = digits then
    update public.invite set approved_at = now() where id = invite_id;
    return 'approved';
  end if;
  update public.invite set tries = tries + 1, withdrawn_at = case when tries >= 2 then now() end where id = invite_id;
  return case when i.tries >= 2 then 'over' else 'wrong' end;
end $$;

-- 6. Who works for the network, for those who administer it. People are known to them by account code only.

create or replace function app.network_team() returns table (role_id uuid, account_code text, role text, is_me boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, u.account_code, r.role, u.id = app.me() from public.network_role r join public.app_user u on u.id = r.user_id
  where app.i_administer() and r.from_at <= now() and (r.until_at is null or r.until_at > now())
  order by u.account_code, r.role $$;

create or replace function app.user_for_network_role(code text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select id from public.app_user where app.i_administer() and account_code = code and closed_at is null $$;

-- 7. Entries that a phone sent after it was taken away.

/* Ends the wait of such an entry. What it said does not stay here: it was written down, or is thrown away. */
create or replace function app.decide_laid_aside(d uuid, item uuid, what text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  update public.quarantined_item set decided_at = now(), decided_by = app.me(), decision = what, payload = ''
    where drive_id = d and id = item and decided_at is null;
end $$;
