-- The front door: what somebody without a session may do, each with one public address or one reply code, and what only whoever took
-- an intake is shown of it. Owned by the owner role; run before fact-functions.sql, which grants them to the app.

-- 1. Without a session.

/* A public call by its address. Words are the network's; nothing says who made it or who answered. */
create or replace function app.public_call(call_slug text)
returns table (id uuid, words bytea, kind text, locale text, industry text, from_group boolean, closed boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.words, s.kind, s.locale, s.industry, s.from_drive_id is not null, s.closed_at is not null
  from public.seed s where s.slug = call_slug $$;

/*
 * Takes in what somebody wrote: sealed, with the hash of the code that leads back. What comes too often is laid aside and looks the
 * same from outside. False only where the host takes no more in today.
 */
create or replace function app.submit_intake(intake uuid, call_slug text, reply bytea, intake_words bytea, key_id text, shop bytea,
  lang text, zone text, how_many text, pressing text, same_form text, doubtful boolean, limits int[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare call_id uuid; aside boolean;
begin
  if how_many not in ('alone', 'few', 'many') or pressing not in ('usual', 'public', 'election', 'firing')
    or octet_length(intake_words) > 20000 or octet_length(reply) <> 16 or length(lang) > 8 or length(zone) > 64 then
    raise check_violation; end if;
  select s.id into call_id from public.seed s where s.slug = call_slug;
  if app.count_attempt('intake|all', 86400) > limits[3] then return false; end if;
  aside := app.count_attempt('intake|' || same_form, 86400) > limits[1];
  aside := app.count_attempt('intake|' || coalesce(call_id::text, ''), 3600) > limits[2] or aside or doubtful;
  insert into public.intake (id, seed_id, reply_hash, words, kid, shop_key, locale, time_zone, people, urgency, received_at, outcome, closed_at)
    values (intake, call_id, reply, intake_words, key_id, shop, lang, zone, how_many, pressing, now(),
      case when aside then 'nonsense' end, case when aside then now() end);
  return true;
end $$;

/* How it stands with what somebody wrote, by its code. Never what they wrote. */
create or replace function app.intake_by_reply(reply bytea)
returns table (id uuid, received_at timestamptz, claimed boolean, called_at timestamptz, outcome text, may_introduce boolean,
  time_zone text, slug text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, i.received_at, i.claimed_by is not null, i.first_call_at, i.outcome, i.may_introduce, i.time_zone, s.slug
  from public.intake i left join public.seed s on s.id = i.seed_id where i.reply_hash = reply $$;

/* What was written between a caller and whoever holds the code, who has seen it now. */
create or replace function app.messages_by_reply(reply bytea) returns table (id uuid, side text, words bytea, sent_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare intake uuid := (select i.id from public.intake i where i.reply_hash = reply);
begin
  update public.intake_message m set seen_at = now() where m.intake_id = intake and m.side = 'caller' and m.seen_at is null;
  return query select m.id, m.side, m.words, m.sent_at from public.intake_message m where m.intake_id = intake order by m.sent_at, m.id;
end $$;

/* Writes to whoever took the intake, who hears of it once in half an hour. Answers `sent`, `gone`, or `much` beyond 30 a day. */
create or replace function app.write_by_reply(reply bytea, message uuid, message_words bytea) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i public.intake;
begin
  select * into i from public.intake x where x.reply_hash = reply for update;
  if not found or octet_length(message_words) > 20000 then return 'gone'; end if;
  if (select count(*) from public.intake_message m where m.intake_id = i.id and m.side = 'founder' and m.sent_at > now() - interval '1 day') >= 30
    then return 'much'; end if;
  if i.claimed_by is not null and not exists (select from public.intake_message m where m.intake_id = i.id and m.side = 'founder'
      and m.sent_at > now() - interval '30 minutes') then
    insert into public.notice (user_id, id, kind, drive_id, params, made_at)
      values (i.claimed_by, gen_random_uuid(), 'intake.written', null, '{}', now());
  end if;
  insert into public.intake_message (id, intake_id, side, author_id, words, sent_at) values (message, i.id, 'founder', null, message_words, now());
  return 'sent';
end $$;

/*
 * Whether somebody of the same workplace may be told of them. Asked of everybody alike, answered once for all: no answer tells
 * whether there is anybody. The caller hears only when two have said yes.
 */
create or replace function app.answer_by_reply(reply bytea, agrees boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i public.intake; one record;
begin
  update public.intake x set may_introduce = agrees, may_introduce_at = now() where x.reply_hash = reply returning * into i;
  if not found then return false; end if;
  for one in
    update public.introduction n set
      first_agreed = case when n.first_id = i.id then agrees else n.first_agreed end,
      first_at = case when n.first_id = i.id then now() else n.first_at end,
      second_agreed = case when n.second_id = i.id then agrees else n.second_agreed end,
      second_at = case when n.second_id = i.id then now() else n.second_at end
    where i.id in (n.first_id, n.second_id) and n.withdrawn_at is null
    returning n.first_agreed and n.second_agreed as both_agree
  loop
    if one.both_agree and i.claimed_by is not null then
      insert into public.notice (user_id, id, kind, drive_id, params, made_at)
        values (i.claimed_by, gen_random_uuid(), 'intake.both_agree', null, '{}', now());
    end if;
  end loop;
  return true;
end $$;

/* Takes everything back: the words, the messages, the notes and the code go at once. What is left is that somebody wrote. */
create or replace function app.take_back_by_reply(reply bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i public.intake;
begin
  update public.intake x set outcome = 'not_now', closed_at = coalesce(x.closed_at, now()) where x.reply_hash = reply returning * into i;
  if not found then return false; end if;
  if i.claimed_by is not null then
    insert into public.notice (user_id, id, kind, drive_id, params, made_at)
      values (i.claimed_by, gen_random_uuid(), 'intake.taken_back', null, '{}', now());
  end if;
  perform app.blank_intakes(array[i.id]);
  return true;
end $$;

/* Leaves of intakes no more than that there were any: for the functions above and the job, never for the app. */
create or replace function app.blank_intakes(intakes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.intake_message where intake_id = any (intakes);
  delete from public.intake_note where intake_id = any (intakes);
  delete from public.introduction where first_id = any (intakes) or second_id = any (intakes);
  update public.intake set words = '', shop_key = null, time_zone = null, may_introduce = null, may_introduce_at = null,
    reply_hash = uuid_send(gen_random_uuid()) where id = any (intakes);
end $$;

-- 2. Whoever takes intakes.

/* What somebody wrote, sealed to the intake key, for the one who has it in hand. */
create or replace function app.intake_words(intake uuid) returns table (words bytea, kid text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.words, i.kid from public.intake i where i.id = intake and i.id = any (app.my_intakes()) $$;

/* Others who may be of the same workplace, for the one who has this one in hand. A hint: two firms may share a name. */
create or replace function app.same_shop(intake uuid) returns table (id uuid, mine boolean, free boolean, has_drive boolean, received_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, coalesce(o.claimed_by = app.me(), false), o.claimed_by is null, o.outcome is not distinct from 'drive', o.received_at
  from public.intake i join public.intake o on o.shop_key = i.shop_key and o.id <> i.id
  where i.id = intake and i.id = any (app.my_intakes()) and (o.closed_at is null or o.outcome = 'drive')
  order by o.received_at limit 20 $$;

/* People alone whom nothing presses and nobody has taken: one of a workplace, so that no call brings two of one together unasked. */
create or replace function app.lone_intakes() returns table (id uuid, locale text, received_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (coalesce(i.shop_key, uuid_send(i.id))) i.id, i.locale, i.received_at from public.intake i
  where app.i_take_intakes() and i.closed_at is null and i.claimed_by is null and i.people = 'alone' and i.urgency = 'usual'
  order by coalesce(i.shop_key, uuid_send(i.id)), i.received_at $$;

/* Says that two may be of one workplace. Both are in the hands of the one who says so; their answers of before count. */
create or replace function app.propose_introduction(introduction uuid, one uuid, other uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (array[one, other] <@ app.my_intakes()) or one = other then raise insufficient_privilege; end if;
  insert into public.introduction (id, first_id, second_id, proposed_by, proposed_at, first_agreed, first_at, second_agreed, second_at)
    select introduction, one, other, app.me(), now(), a.may_introduce, a.may_introduce_at, b.may_introduce, b.may_introduce_at
    from public.intake a, public.intake b where a.id = one and b.id = other and not exists (
      select from public.introduction n where (n.withdrawn_at is null or (n.first_agreed and n.second_agreed)) and array[n.first_id, n.second_id] <@ array[one, other]);
end $$;

/* Which introductions wait, and which both have agreed to. Who has not said yes is not told. */
create or replace function app.my_introductions(intake uuid)
returns table (id uuid, first_id uuid, second_id uuid, agreed boolean, ended_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.id, n.first_id, n.second_id, coalesce(n.first_agreed and n.second_agreed, false), n.withdrawn_at
  from public.introduction n where intake in (n.first_id, n.second_id)
    and array[n.first_id, n.second_id] <@ app.my_intakes() order by n.proposed_at $$;

-- 3. Counts.

/* How many wait and for how long, for coordination: no words, no call, no shop. */
create or replace function app.intake_counts(late_hours int) returns table (waiting int, in_hand int, late int, oldest_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) filter (where i.claimed_by is null)::int, count(*) filter (where i.claimed_by is not null)::int,
    count(*) filter (where i.first_call_at is null and i.received_at < now() - make_interval(hours => late_hours))::int,
    min(i.received_at) filter (where i.first_call_at is null)
  from public.intake i where i.closed_at is null and (app.i_coordinate() or app.i_take_intakes()) $$;

/* How many answered a call, for the network; null below `fewest`. A committee that made one is not told: one answer would be somebody. */
create or replace function app.call_counts(fewest int) returns table (seed_id uuid, answers int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.seed_id, case when count(*) >= fewest then count(*)::int end from public.intake i
  where i.seed_id is not null and i.outcome is distinct from 'nonsense' and (app.i_coordinate() or app.i_take_intakes()) group by 1 $$;

/* The calls of one committee, for that committee; without a drive all calls, for those who make the network's. */
create or replace function app.calls_of(d uuid) returns table (seed_id uuid, from_group boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.from_drive_id is not null from public.seed s
  where case when d is null then app.i_coordinate() or app.i_take_intakes() else s.from_drive_id = d and d = any (app.my_chart_drives()) end $$;

-- 4. What comes of it.

/* Notes from which call a new drive came, for whoever has just started it, and with `intake` that this is what came of it. */
create or replace function app.drive_from_call(d uuid, call_slug text, intake uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.drive x set seed_id = coalesce((select s.id from public.seed s where s.slug = call_slug),
      (select i.seed_id from public.intake i where i.id = intake))
    where x.id = d and x.started_by = app.me() and x.seed_id is null and x.started_at > now() - interval '1 hour';
  update public.intake i set drive_id = d where i.id = intake and i.outcome = 'drive' and i.drive_id is null
    and exists (select from public.drive x where x.id = d and x.started_by = app.me());
end $$;

/* What strangers wrote goes 30 days after it was settled and 90 after it came. Who takes intakes no more holds none. */
create or replace function app.job_intakes(at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare old uuid[];
begin
  select coalesce(array_agg(i.id), '{}') into old from public.intake i
    where i.words <> '' and (i.closed_at < at - interval '30 days' or i.received_at < at - interval '90 days');
  perform app.blank_intakes(old);
  update public.intake set closed_at = coalesce(closed_at, at) where id = any (old);
  update public.intake i set claimed_by = null, claimed_at = null where i.closed_at is null and i.claimed_by is not null
    and not exists (select from public.network_role r where r.user_id = i.claimed_by and r.role = 'intake_caller'
      and (r.until_at is null or r.until_at > at));
  return cardinality(old);
end $$;
