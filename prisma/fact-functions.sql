-- What the app may do beyond its own rows, and only through here: narrow functions owned by the owner role.
-- Runs whole after row-policies.sql, each time.

-- 1. The viewer, in one call.

create or replace function app.viewer() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object(
    'userId', c.user_id, 'sessionId', c.session_id, 'deviceId', c.device_id, 'kind', c.kind, 'level', c.level,
    'freshAt', c.fresh_at, 'locale', u.locale, 'timeZone', u.time_zone,
    'driveRoles', coalesce((select jsonb_agg(jsonb_build_object('driveId', r.drive_id, 'role', r.role, 'workerId', r.worker_id)
        order by r.drive_id, r.role)
      from public.drive_role r where r.user_id = c.user_id and (r.until_at is null or r.until_at > now())), '[]'),
    'networkRoles', coalesce((select jsonb_agg(r.role order by r.role) from public.network_role r
      where r.user_id = c.user_id and (r.until_at is null or r.until_at > now())), '[]'))
  from app.live_session() c join public.app_user u on u.id = c.user_id
$$;

-- 2. The two ends of every command: who it is and whether its id is new; the answer, then the activity. The lock of the chain
-- is taken last.

/*
 * Who calls and what their device signs with, and the claim of a command id in a drive or, without one, in what is theirs alone. A
 * concurrent copy is waited for. `claimed` is null for a drive that is none of theirs, false when the id was used before: then comes the
 * first answer, null where that was to other input or is somebody else's. `kept` says who stands now for which of `people`, null for nobody.
 */
create or replace function app.begin_command(drive uuid, command uuid, command_name text, hash bytea, claimed_at timestamptz,
  people uuid[], out viewer jsonb, out device_key bytea, out claimed boolean, out first_answer jsonb, out kept jsonb)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid; scope uuid;
begin
  viewer := app.viewer();
  select d.public_key into device_key from public.device d where d.id = (viewer ->> 'deviceId')::uuid;
  me := (viewer ->> 'userId')::uuid;
  scope := coalesce(drive, me);
  if me is null or not (scope = me or scope = any (app.my_drives())) then return; end if;
  insert into public.receipt (scope_id, command_id, actor_id, name, payload_hash, result, at)
    values (scope, command, me, command_name, hash, 'null', claimed_at) on conflict do nothing;
  claimed := found;
  if claimed then
    if cardinality(people) > 0 then kept := app.kept_instead(drive, people); end if;
    return;
  end if;
  select r.result into first_answer from public.receipt r
    where r.scope_id = scope and r.command_id = command and r.actor_id = me and r.payload_hash = hash;
end $$;

/* Adds a link to the chain of a scope. For the functions here: the app cannot write what was not done. */
create or replace function app.append_activity(scope uuid, actor uuid, device uuid, command_name text, command uuid, object jsonb)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare link record; at timestamptz := date_trunc('milliseconds', clock_timestamp());
  said text := concat_ws('|', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), actor, device, command_name, command, object::text);
begin
  loop
    -- One statement: those who wait for the link before queue for it, and are not all woken to find it taken by another.
    update public.activity_head h set seq = h.seq + 1, hash = sha256(h.hash || convert_to(concat_ws('|', scope, h.seq + 1, said), 'UTF8'))
      where h.scope_id = scope returning new.seq, new.hash, old.hash as previous into link;
    exit when found;
    insert into public.activity_head (scope_id, seq, hash) values (scope, 0, ''::bytea) on conflict do nothing;
  end loop;
  insert into public.activity (scope_id, seq, at, actor_id, device_id, name, command_id, object, previous_hash, hash)
    values (scope, link.seq, at, actor, device, command_name, command, object, link.previous, link.hash);
end $$;

create or replace function app.finish_command(scope uuid, command uuid, command_name text, answer jsonb, object jsonb)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare actor record;
begin
  select * into actor from app.live_session();
  if actor.user_id is null then raise insufficient_privilege; end if;
  update public.receipt set result = answer where scope_id = scope and command_id = command and actor_id = actor.user_id;
  if not found then raise insufficient_privilege; end if;
  perform app.append_activity(scope, actor.user_id, actor.device_id, command_name, command, object);
end $$;

/* The first broken link of a chain, or null. Anybody who can read the activity can check it. */
create or replace function app.broken_link(scope uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select min(a.seq) from (
    select x.*, lag(x.hash, 1, ''::bytea) over (order by x.seq) as before, row_number() over (order by x.seq) as place
    from public.activity x where x.scope_id = scope) a
  where (scope = app.me() or scope = any (app.my_chart_drives()))
    and (a.seq <> a.place or a.previous_hash <> a.before or a.hash <> sha256(a.previous_hash || convert_to(
      concat_ws('|', a.scope_id, a.seq, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
        a.actor_id, a.device_id, a.name, a.command_id, a.object::text), 'UTF8')))
$$;

-- 3. Reach: what the roles, lists and cells of a drive amount to.

create or replace function app.refresh_reach(d uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null then raise insufficient_privilege; end if;
  perform app.rebuild_reach(d);
end $$;

/* The same for the functions here, which have asked already, and for jobs, which nobody asks. */
create or replace function app.rebuild_reach(d uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from public.drive where id = d for update;
  delete from public.reach where drive_id = d;
  with live as (
    select * from public.drive_role where drive_id = d and (until_at is null or until_at > now())
  ), own_cell as (
    select l.user_id, l.until_at, s.cell_id from live l
    join public.worker_state s on s.drive_id = d and s.worker_id = l.worker_id and s.active
    where l.role = 'worker_leader' and s.cell_id is not null
  ), named as (
    -- A grant ends with the coaching in which it was given.
    select g.user_id, g.worker_id, g.cell_id, least(g.until_at, coalesce(l.until_at, 'infinity')) as until
    from public.name_grant g join live l on l.user_id = g.user_id and l.role = 'coach' and l.from_at <= g.granted_at
    where g.drive_id = d and g.revoked_at is null and g.until_at > now()
  )
  insert into public.reach (id, user_id, drive_id, worker_id, cell_id, level, until)
  select gen_random_uuid(), user_id, d, null::uuid, null::uuid, 'chart', until_at from live where role in ('committee', 'data_steward')
  union all
  select gen_random_uuid(), user_id, d, null::uuid, null::uuid, 'member', max(coalesce(until_at, 'infinity')) from live
    where role in ('worker_leader', 'committee', 'data_steward') group by user_id
  union all
  select gen_random_uuid(), user_id, d, null::uuid, null::uuid, 'coach', until_at from live where role = 'coach'
  union all
  select distinct on (t.user_id, t.worker_id) gen_random_uuid(), t.user_id, d, t.worker_id, null::uuid, 'list', l.until_at
    from public.turf t join live l on l.user_id = t.user_id and l.role in ('worker_leader', 'committee', 'data_steward')
    join public.worker w on w.drive_id = d and w.id = t.worker_id
    where t.drive_id = d and (t.until_at is null or t.until_at > now())
      and not exists (select from public.worker o where o.id = t.worker_id and o.drive_id <> d)
  union all
  select gen_random_uuid(), user_id, d, null::uuid, cell_id, 'cell', until_at from own_cell
  union all
  select gen_random_uuid(), o.user_id, d, s.worker_id, s.cell_id, 'cell', o.until_at
    from own_cell o join public.worker_state s on s.drive_id = d and s.cell_id = o.cell_id and s.active
    where not exists (select from public.worker x where x.id = s.worker_id and x.drive_id <> d)
  union all
  select gen_random_uuid(), n.user_id, d, n.worker_id, n.cell_id, 'named', n.until from named n
  union all
  select gen_random_uuid(), n.user_id, d, s.worker_id, n.cell_id, 'named', n.until
    from named n join public.worker_state s on s.drive_id = d and s.cell_id = n.cell_id and s.active;
  update public.reach set until = null where drive_id = d and until = 'infinity';
end $$;

/*
 * Puts people on the list of the one who calls: those added by them, unless the committee took them off it, or anybody on a chart
 * they see. Ids that another drive uses too are refused, so that nobody can gain reach there by inventing a worker here.
 */
create or replace function app.take_on(d uuid, workers uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := app.me();
begin
  if me is null or not (d = any (app.my_insider_drives())) then raise insufficient_privilege; end if;
  if exists (select from unnest(workers) x (id) where not exists (
      select from public.worker w where w.drive_id = d and w.id = x.id
        and (d = any (app.my_chart_drives()) or (w.added_by = me and not exists (select from public.turf t
          where t.drive_id = d and t.user_id = me and t.worker_id = w.id and t.until_at is not null))))
    or exists (select from public.worker o where o.id = x.id and o.drive_id <> d)) then raise insufficient_privilege; end if;
  insert into public.turf (drive_id, id, user_id, worker_id, from_at)
    select d, gen_random_uuid(), me, x.id, now() from unnest(workers) x (id)
    where not exists (select from public.turf t where t.drive_id = d and t.user_id = me and t.worker_id = x.id and t.until_at is null);
  insert into public.reach (id, user_id, drive_id, worker_id, cell_id, level, until)
    select gen_random_uuid(), me, d, x.id, null, 'list', null from unnest(workers) x (id)
    where not exists (select from public.reach r where r.user_id = me and r.drive_id = d and r.worker_id = x.id and r.level = 'list');
end $$;

/* Starts a drive for the one who calls, who becomes its committee and data steward. */
create or replace function app.start_drive(d uuid, drive_code text, zone text, lang text, industry_code text, drive_words bytea,
  committee_role uuid, steward_role uuid, name_words bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := app.me();
begin
  if me is null then raise insufficient_privilege; end if;
  if not (select open_start from public.instance) and not app.i_administer() and not app.i_coordinate() then
    raise insufficient_privilege; end if;
  insert into public.drive (id, code, time_zone, locale, industry, words, started_by, started_at)
    values (d, drive_code, zone, lang, industry_code, drive_words, me, now());
  insert into public.drive_role (drive_id, id, user_id, role, from_at, words)
    values (d, committee_role, me, 'committee', now(), name_words), (d, steward_role, me, 'data_steward', now(), name_words);
  perform app.refresh_reach(d);
end $$;

/* Whether the one who calls has anything to do with this user: a drive in common, a coach of theirs, or coordination. */
create or replace function app.may_tell(recipient uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select recipient = app.me() or app.i_coordinate() or app.i_administer() or recipient = any (app.my_drives_coaches())
    or exists (select from public.drive_role r where r.user_id = recipient and r.drive_id = any (app.my_drives()))
$$;

/* Tells a user something at once. Kinds and ids only; the reader's screen makes the sentence. */
create or replace function app.notify(recipient uuid, notice uuid, notice_kind text, d uuid, args jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(app.may_tell(recipient), false) then raise insufficient_privilege; end if;
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    values (recipient, notice, notice_kind, d, args, now()) on conflict do nothing;
end $$;

/* The committee of a drive, for those who must tell it something and may not see who it is. */
create or replace function app.notify_committee(d uuid, notice_kind text, args jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_drives()) or coalesce(app.i_coordinate(), false)
    or exists (select from public.match_offer o where o.drive_id = d and o.coach_id = app.me())) then
    raise insufficient_privilege; end if;
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select distinct on (r.user_id) r.user_id, gen_random_uuid(), notice_kind, d, args, now() from public.drive_role r
    where r.drive_id = d and r.role in ('committee', 'data_steward') and (r.until_at is null or r.until_at > now());
end $$;
create or replace function app.notify_coordinators(notice_kind text, d uuid, args jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null or (d is not null and not (d = any (app.my_drives()) or app.i_coordinate()
    or exists (select from public.match_offer o where o.drive_id = d and o.coach_id = app.me()))) then raise insufficient_privilege; end if;
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select distinct on (r.user_id) r.user_id, gen_random_uuid(), notice_kind, d, args, now() from public.network_role r
    where r.role = 'coordinator' and (r.until_at is null or r.until_at > now());
end $$;

-- 4. Rollups. The published rules of lib/assessments and lib/coverage/worker-state.ts, a second time; a test compares them.

/* The state of one worker by all facts as they stand. Days are civil dates of the drive's zone. */
create or replace function app.state_of(d uuid, w uuid, today date) returns public.worker_state
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s public.worker_state; newest date;
begin
  s.drive_id := d; s.worker_id := w;
  select p.cell_id into s.cell_id from public.placement p
    where p.drive_id = d and p.worker_id = w and p.replaced_at is null and p.is_primary
      and p.from_on <= today and (p.until_on is null or p.until_on > today)
    order by p.from_on desc, p.recorded_at desc, p.id desc limit 1;
  select coalesce(array_agg(distinct p.cell_id order by p.cell_id), '{}') into s.cells from public.placement p
    where p.drive_id = d and p.worker_id = w and p.replaced_at is null
      and p.from_on <= today and (p.until_on is null or p.until_on > today);
  s.unit := coalesce((select u.judgement from public.unit_judgement u
    where u.drive_id = d and u.worker_id = w and u.withdrawn_at is null and u.on_date <= today
    order by u.on_date desc, u.recorded_at desc, u.id desc limit 1), 'in');
  select coalesce((select t.status in ('active', 'on_leave') or (t.status = 'fired' and s.unit = 'disputed') from public.worker_status t
      where t.drive_id = d and t.worker_id = w and t.replaced_at is null and t.from_on <= today
      order by t.from_on desc, t.recorded_at desc, t.id desc limit 1), true)
    and exists (select from public.worker x where x.drive_id = d and x.id = w and x.removed_at is null) into s.active;
  select max(o.happened_on), count(*) into s.last_talk_on, s.talks from public.one_on_one o
    where o.drive_id = d and o.worker_id = w and o.withdrawn_at is null;
  with settled as (
    select a.happened_at, a.recorded_at, a.id from public.assessment a
    where a.drive_id = d and a.worker_id = w and a.withdrawn_at is null and starts_with(a.reason, 'settled_')
    order by a.happened_at desc, a.recorded_at desc, a.id desc limit 1
  ), latest as (
    select distinct on (a.assessor_id) a.value, a.happened_on, a.happened_at, a.recorded_at, a.id from public.assessment a
    where a.drive_id = d and a.worker_id = w and a.withdrawn_at is null
      and not exists (select from settled z where (z.happened_at, z.recorded_at, z.id) > (a.happened_at, a.recorded_at, a.id))
    order by a.assessor_id, a.happened_at desc, a.recorded_at desc, a.id desc
  ), newest as (select * from latest order by happened_at desc, recorded_at desc, id desc limit 1
  ), live as (select l.* from latest l, newest n where l.happened_on >= n.happened_on - 45
  ), judged as (select coalesce(max(value) - min(value) >= 2 or (min(value) <= 2 and max(value) > 2), false) as disputed,
      max(value) as worst from live)
  select case when j.disputed then j.worst else n.value end, n.happened_on, j.disputed
    into s.value, s.assessed_on, s.disputed from judged j left join newest n on true;
  if s.value <= 2 then
    select greatest((select max(a.happened_on) from public.assessment a
        where a.drive_id = d and a.worker_id = w and a.withdrawn_at is null and a.value <= 2
          and a.basis in ('public_action', 'answered_ask')),
      (select max(t.happens_on) from (select distinct on (p.test_id) p.test_id, p.result from public.participation p
          where p.drive_id = d and p.worker_id = w and p.withdrawn_at is null
          order by p.test_id, p.recorded_at desc, p.id desc) x
        join public.structure_test t on t.drive_id = d and t.id = x.test_id
        where x.result = 'took_part' and t.happens_on <= today)) into s.verified_on;
  end if;
  select exists (select from public.committee_seat c where c.drive_id = d and c.worker_id = w
    and c.from_on <= today and (c.until_on is null or c.until_on > today)) into s.committee;
  select nullif(l.status, 'none') into s.leader from public.leader_mark l where l.drive_id = d and l.worker_id = w
    order by l.on_date desc, l.recorded_at desc, l.id desc limit 1;
  return s;
end $$;

/*
 * What one state adds to the buckets: one row a measure, and for what ages its day and its week. Somebody who is not placed counts
 * in the zero cell, somebody out of the unit nowhere, and somebody of whom that is not settled a second time apart.
 */
create or replace function app.bucket_rows(s public.worker_state)
returns table (span text, measure text, cell_id uuid, on_date date)
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select m.span, a.apart || m.measure, coalesce(s.cell_id, '00000000-0000-0000-0000-000000000000'::uuid), m.on_date
  from (
    select 'ever' as span, e.measure, '9999-12-31'::date as on_date from (values
      ('named', true), ('assessed', s.value is not null), ('support', s.value <= 2), ('committee', s.committee),
      ('leader_known', s.leader is not null), ('leader_won', s.leader = 'won'), ('disputed', s.disputed)) e (measure, applies)
      where e.applies
    union all
    select x.span, d.measure, x.on_date from (values
      ('talked', s.last_talk_on), ('assessed', s.assessed_on), ('verified', s.verified_on)) d (measure, on_date),
      lateral (values ('day', d.on_date), ('week', d.on_date - extract(isodow from d.on_date)::int + 1)) x (span, on_date)
      where d.on_date is not null
  ) m, (values ('', true), ('unsettled_', s.unit = 'disputed')) a (apart, applies)
  where s.active and s.unit <> 'out' and a.applies
$$;

/* Brings the state of these people, and the buckets of their cells, up to date with the facts. Same transaction, no trigger. */
create or replace function app.apply_facts(d uuid, workers uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_drives())) then raise insufficient_privilege; end if;
  perform app.apply_facts_of(d, workers);
end $$;

/*
 * The same for jobs, which nobody asks: what was dated ahead comes due without anybody signing in. Every statement goes by keys,
 * so planning it anew for each talk would only cost time.
 */
create or replace function app.apply_facts_of(d uuid, workers uuid[], at timestamptz default now()) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  today date; w uuid; old_state public.worker_state; new_state public.worker_state; had boolean;
  gone public.worker_state[] := '{}'; come public.worker_state[] := '{}'; emptied public.cell_bucket[]; bucket public.cell_bucket;
begin
  select (at at time zone time_zone)::date into today from public.drive where id = d;
  for w in select distinct x from unnest(workers) x order by x loop
    -- NOTE: not `for update`: whoever has just inserted a fact holds a key share, and two of them would wait for each other.
    perform 1 from public.worker where drive_id = d and id = w for no key update;
    if not found then continue; end if;
    select * into old_state from public.worker_state where drive_id = d and worker_id = w;
    had := found;
    new_state := app.state_of(d, w, today);
    if had and old_state = new_state then continue; end if;
    if had then gone := gone || old_state; end if;
    come := come || new_state;
    insert into public.worker_state select (new_state).*
      on conflict (drive_id, worker_id) do update set cell_id = excluded.cell_id, cells = excluded.cells, active = excluded.active,
        last_talk_on = excluded.last_talk_on, talks = excluded.talks, value = excluded.value, assessed_on = excluded.assessed_on,
        verified_on = excluded.verified_on, disputed = excluded.disputed, committee = excluded.committee, leader = excluded.leader, unit = excluded.unit;
    if (not had) or old_state.cell_id is distinct from new_state.cell_id or old_state.active <> new_state.active then
      delete from public.reach where drive_id = d and worker_id = w and level in ('cell', 'named') and cell_id is not null;
      insert into public.reach (id, user_id, drive_id, worker_id, cell_id, level, until)
        select gen_random_uuid(), r.user_id, d, w, r.cell_id, r.level, r.until from public.reach r
        where r.drive_id = d and r.level in ('cell', 'named') and r.worker_id is null and r.cell_id = new_state.cell_id and new_state.active
          and not exists (select from public.worker o where o.id = w and o.drive_id <> d);
      if exists (select from public.drive_role l where l.drive_id = d and l.worker_id = w and l.role = 'worker_leader') then
        perform app.rebuild_reach(d);
      end if;
    end if;
  end loop;
  with counted as (
    insert into public.cell_bucket as b (drive_id, span, measure, cell_id, on_date, people)
      select d, x.span, x.measure, x.cell_id, x.on_date, sum(x.people) from (
        select r.*, -1 as people from unnest(gone) s, app.bucket_rows(s) r
        union all select r.*, 1 from unnest(come) s, app.bucket_rows(s) r) x
      group by 2, 3, 4, 5 having sum(x.people) <> 0
      order by 2, 3, 4, 5
      on conflict (drive_id, span, measure, cell_id, on_date) do update set people = b.people + excluded.people
      returning b as row)
  select coalesce(array_agg(c.row), '{}') into emptied from counted c where (c.row).people = 0;
  -- What has gone to zero goes, each by its key; the statement above holds these rows.
  foreach bucket in array emptied loop
    delete from public.cell_bucket b where b.drive_id = d and b.span = bucket.span and b.measure = bucket.measure
      and b.cell_id = bucket.cell_id and b.on_date = bucket.on_date;
  end loop;
end $$;

create or replace function app.apply_fact(d uuid, w uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$ select app.apply_facts(d, array[w]) $$;

/*
 * How the people of a drive stand, these or with null all of them: all of it where the viewer sees the whole chart; for a worker
 * leader the people in reach, with the last talk of those on the own list and nobody's judgement but the leader's own. All and
 * these apart, so that any plan reads single people by their key, however many the drive has.
 */
create or replace function app.states_in(d uuid, people uuid[] default null)
returns table (worker_id uuid, cell_id uuid, active boolean, last_talk_on date, value int, disputed boolean, leader text, unit text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.worker_id, s.cell_id, s.active, s.last_talk_on, s.value, s.disputed, s.leader, s.unit
  from public.worker_state s where people is null and s.drive_id = d and d = any (app.my_sight_drives())
  union all
  select s.worker_id, s.cell_id, s.active, s.last_talk_on, s.value, s.disputed, s.leader, s.unit
  from public.worker_state s where s.drive_id = d and s.worker_id = any (people) and d = any (app.my_sight_drives())
  union all
  select s.worker_id, s.cell_id, s.active,
    case when s.worker_id = any ((select app.my_list_workers())::uuid[]) then s.last_talk_on end,
    (select a.value from public.assessment a where a.drive_id = d and a.worker_id = s.worker_id and a.assessor_id = (select app.me())
      and a.withdrawn_at is null order by a.happened_at desc, a.recorded_at desc, a.id desc limit 1),
    false, null, case s.unit when 'out' then 'out' else 'in' end
  from public.worker_state s
  where s.drive_id = d and not (d = any (app.my_sight_drives())) and d = any (app.my_insider_drives())
    and s.worker_id = any ((select app.my_workers())::uuid[]) and (people is null or s.worker_id = any (people))
$$;

/*
 * Who is on the frozen list of an action: everybody where the viewer sees the whole chart, for a worker leader those of the own
 * list, and without the ratings that others gave.
 */
create or replace function app.eligible_in(d uuid, t uuid) returns table (worker_id uuid, cell_id uuid, committee boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.worker_id, e.cell_id, e.committee from public.eligible e
  where e.drive_id = d and e.test_id = t and (d = any ((select app.my_sight_drives())::uuid[])
    or (d = any ((select app.my_group_drives())::uuid[]) and e.worker_id = any ((select app.my_list_workers())::uuid[])))
$$;

/* Where the rollup and a fresh count from the facts differ; empty is right. For doctor and tests. */
create or replace function app.rollup_differences(d uuid)
returns table (span text, measure text, cell_id uuid, on_date date, kept int, counted int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare today date;
begin
  if not (d = any (app.my_sight_drives())) then raise insufficient_privilege; end if;
  select (now() at time zone time_zone)::date into today from public.drive where id = d;
  return query
  with counted as (
    select b.span, b.measure, b.cell_id, b.on_date, count(*)::int as n
    from public.worker w, lateral app.state_of(d, w.id, today) s, lateral app.bucket_rows(s) b
    where w.drive_id = d group by 1, 2, 3, 4)
  select coalesce(k.span, c.span), coalesce(k.measure, c.measure), coalesce(k.cell_id, c.cell_id),
    coalesce(k.on_date, c.on_date), coalesce(k.people, 0), coalesce(c.n, 0)
  from (select * from public.cell_bucket x where x.drive_id = d) k
  full join counted c on c.span = k.span and c.measure = k.measure and c.cell_id = k.cell_id and c.on_date = k.on_date
  where coalesce(k.people, 0) <> coalesce(c.n, 0);
end $$;

-- 5. Entries about people, and those that waited on phones.

/* The zone of a drive of mine, and who I am on its chart. */
create or replace function app.place_of_entry(d uuid, out time_zone text, out own_worker uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.time_zone, (select r.worker_id from public.drive_role r
    where r.drive_id = d and r.user_id = app.me() and r.worker_id is not null order by r.from_at desc limit 1)
  from public.drive x where x.id = d and d = any (app.my_drives())
$$;

/*
 * What every entry about people asks first: the zone of the drive, who the one who calls is on its chart, and which of these people
 * are there. `time_zone` is null where there is no such drive. Not definer: it sees what the row policies show whoever calls. It goes
 * by keys, and as a statement of its own it would be planned anew for each entry, which takes longer than running it.
 */
create or replace function app.people_of_entry(d uuid, people uuid[], out time_zone text, out own_worker uuid, out known uuid[])
language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  select p.time_zone, p.own_worker into time_zone, own_worker from app.place_of_entry(d) p;
  select coalesce(array_agg(w.id), '{}') into known from public.worker w
    where w.drive_id = d and w.id = any (people) and w.removed_at is null;
end $$;

/* The key of a device, so that what it sends can be told from what somebody else does. Says nothing about whose it is. */
create or replace function app.device_key(device uuid) returns table (public_key bytea, revoked boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.public_key, d.revoked_at is not null from public.device d where d.id = device $$;

/* Who sends a batch, by the token of their session if they have one, and the device that signed it: all of it in one statement. */
create or replace function app.sender(token text, device uuid, out viewer jsonb, out public_key bytea, out revoked boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.session', coalesce(token, ''), true);
  viewer := app.viewer();
  select d.public_key, d.revoked_at is not null into public_key, revoked from public.device d where d.id = device;
end $$;

/*
 * Keeps an entry of a revoked device, sealed, until the committee decides. The caller has checked the device's signature.
 * False where the device is not revoked, its owner never was in that drive, or too much of it lies here already.
 */
create or replace function app.quarantine(device uuid, d uuid, item uuid, item_name text, sealed bytea, made timestamptz)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid;
begin
  select x.user_id into who from public.device x where x.id = device and x.revoked_at is not null
    and exists (select from public.drive_role r where r.user_id = x.user_id and r.drive_id = d);
  if who is null or (select count(*) from public.quarantined_item q where q.device_id = device) >= 200 then return false; end if;
  insert into public.quarantined_item (drive_id, id, user_id, device_id, name, payload, made_at, received_at)
    values (d, item, who, device, item_name, sealed, made, now()) on conflict do nothing;
  -- The committee hears of it once, not of each entry.
  if found and (select count(*) from public.quarantined_item q
      where q.drive_id = d and q.device_id = device and q.decided_at is null) = 1 then
    insert into public.notice (user_id, id, kind, drive_id, params, made_at)
      select distinct on (r.user_id) r.user_id, gen_random_uuid(), 'entries.laid_aside', d,
        jsonb_build_object('code', (select x.code from public.drive x where x.id = d)), now()
      from public.drive_role r where r.drive_id = d and r.role in ('committee', 'data_steward') and r.user_id <> who
        and (r.until_at is null or r.until_at > now());
  end if;
  return true;
end $$;

revoke all on all functions in schema app from public;
grant execute on all functions in schema app to seedbed_app;
-- NOTE: these ask nobody who they are; only the functions above and jobs may.
revoke execute on function app.state_of(uuid, uuid, date), app.apply_facts_of(uuid, uuid[], timestamptz), app.rebuild_reach(uuid),
  app.append_activity(uuid, uuid, uuid, text, uuid, jsonb), app.totals_of(uuid, date), app.job_facts(timestamptz),
  app.job_offers(timestamptz), app.job_pulse(timestamptz), app.job_sign_ins(timestamptz), app.job_readings(timestamptz),
  app.job_laid_aside(timestamptz), app.job_devices(timestamptz), app.job_voter_lists(timestamptz), app.job_intakes(timestamptz), app.blank_intakes(uuid[]), app.job_buddies(timestamptz), app.tell_buddy(uuid, text), app.end_buddies(uuid[]), app.job_nudges(timestamptz), app.moves_of(uuid, timestamptz),
  app.tell_campaign(uuid, text, uuid, uuid),
  app.shown_weeks(uuid, date, boolean), app.is_known_drive(uuid), app.standing_of(uuid), app.stays_of_others(uuid, uuid) from seedbed_app;
