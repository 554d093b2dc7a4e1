-- Campaigns: several drives that act together. What one drive learns of another comes from here and from nowhere else, and it
-- never holds an id of a drive, a person, a cell or a word that was written in it. Owned by the owner role; run before
-- fact-functions.sql, which grants what is here to the app.

/* Whether a drive of which the one who calls is on the committee is in this campaign. */
create or replace function app.i_belong_to(c uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.campaign_drive m
    where m.campaign_id = c and m.state = 'in' and m.drive_id = any (app.my_chart_drives()))
$$;

/* Tells the committees of the drives in a campaign, or of one drive, something. Each reads the code of the own drive only. */
create or replace function app.tell_campaign(c uuid, notice_kind text, except_drive uuid, only_drive uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select distinct on (r.user_id) r.user_id, gen_random_uuid(), notice_kind, d.id, jsonb_build_object('code', d.code), now()
    from public.campaign_drive m join public.drive d on d.id = m.drive_id
    join public.drive_role r on r.drive_id = d.id and r.role in ('committee', 'data_steward')
      and (r.until_at is null or r.until_at > now())
    where m.campaign_id = c and m.drive_id is distinct from except_drive
      and case when only_drive is null then m.state = 'in' else m.drive_id = only_drive end
    order by r.user_id, m.drive_id
$$;

-- 1. What a committee does for its own drive.

/* Opens a campaign with the own drive in it, for which the one who opens it speaks. */
create or replace function app.open_campaign(d uuid, c uuid, label text, campaign_words bytea, membership uuid, speaker uuid,
  speaker_words bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := app.me();
begin
  if me is null or not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  insert into public.campaign (id, code, words, opened_by, opened_at) values (c, label, campaign_words, me, now());
  insert into public.campaign_drive (id, campaign_id, drive_id, state, asked_by, asked_at, decided_by, decided_at)
    values (membership, c, d, 'in', me, now(), me, now());
  insert into public.campaign_delegate (id, campaign_id, drive_id, user_id, words, chosen_by, from_at)
    values (speaker, c, d, me, speaker_words, me, now());
end $$;

/*
 * Asks the drive of this code into a campaign. False only when somebody has asked too often. Whether there is such a drive, whether
 * it was asked before and what its committee says to it is never told: a drive that joins shows by itself, any other never.
 */
create or replace function app.ask_into_campaign(d uuid, c uuid, ask uuid, drive_code text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me uuid := app.me(); asked uuid;
begin
  if not app.i_speak_in(c, d) or not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  if app.count_attempt(encode(sha256(convert_to('campaign_ask|' || me, 'UTF8')), 'hex'), 3600) > 10
    or app.count_attempt(encode(sha256(convert_to('campaign_ask|' || c, 'UTF8')), 'hex'), 86400) > 40 then return false; end if;
  select x.id into asked from public.drive x where x.code = drive_code and x.closed_at is null and x.burn_at is null
    and not exists (select from public.campaign_drive m where m.campaign_id = c and m.drive_id = x.id
      and (m.state in ('asked', 'in') or (m.state = 'refused' and m.decided_at > now() - interval '30 days')));
  if asked is not null then
    -- An id that is taken must not tell either: an error would come only where there is such a drive, and undo the count.
    insert into public.campaign_drive (id, campaign_id, drive_id, state, asked_by, asked_at) values (ask, c, asked, 'asked', me, now())
      on conflict do nothing;
    if found then perform app.tell_campaign(c, 'campaign.asked', null, asked); end if;
  end if;
  return true;
end $$;

/* The committee of a drive that was asked joins, or does not. A no is told to nobody. */
create or replace function app.answer_campaign(d uuid, c uuid, joins boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  update public.campaign_drive set state = case when joins then 'in' else 'refused' end, decided_by = app.me(), decided_at = now()
    where campaign_id = c and drive_id = d and state = 'asked'
      and exists (select from public.campaign k where k.id = c and k.closed_at is null);
  if not found then raise insufficient_privilege; end if;
  if joins then perform app.tell_campaign(c, 'campaign.joined', d, null); end if;
end $$;

/* The committee takes its drive out, at once and with everything that the others saw of it. The last one out ends the campaign. */
create or replace function app.leave_campaign(d uuid, c uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  perform 1 from public.campaign where id = c for update;
  update public.campaign_drive set state = 'left', left_at = now(), shares_counts = false, words = null
    where campaign_id = c and drive_id = d and state = 'in';
  if not found then raise insufficient_privilege; end if;
  update public.campaign_delegate set until_at = now()
    where campaign_id = c and drive_id = d and (until_at is null or until_at > now());
  perform app.tell_campaign(c, 'campaign.left', d, null);
  if not exists (select from public.campaign_drive m where m.campaign_id = c and m.state = 'in') then
    update public.campaign set closed_at = now() where id = c and closed_at is null;
    update public.campaign_drive set state = 'refused', decided_at = now() where campaign_id = c and state = 'asked';
  end if;
end $$;

/* Sends somebody of the committee to speak for the drive: five at most, so that the circle stays small. */
create or replace function app.send_delegate(d uuid, c uuid, speaker uuid, who uuid, speaker_words bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_chart_drives()))
    or not exists (select from public.drive_role r where r.drive_id = d and r.user_id = who and r.role in ('committee', 'data_steward')
      and (r.until_at is null or r.until_at > now())) then raise insufficient_privilege; end if;
  perform 1 from public.campaign_drive m join public.campaign k on k.id = c and k.closed_at is null
    where m.campaign_id = c and m.drive_id = d and m.state = 'in' for update of m;
  if not found or (select count(*) >= 5 or bool_or(g.user_id = who) from public.campaign_delegate g
    where g.campaign_id = c and g.drive_id = d and (g.until_at is null or g.until_at > now())) then raise insufficient_privilege; end if;
  insert into public.campaign_delegate (id, campaign_id, drive_id, user_id, words, chosen_by, from_at)
    values (speaker, c, d, who, speaker_words, app.me(), now());
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select who, gen_random_uuid(), 'campaign.sent', d, jsonb_build_object('code', x.code), now() from public.drive x
    where x.id = d and who <> app.me();
end $$;

create or replace function app.recall_delegate(d uuid, speaker uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid;
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  update public.campaign_delegate set until_at = now()
    where id = speaker and drive_id = d and (until_at is null or until_at > now()) returning user_id into who;
  if who is null then raise insufficient_privilege; end if;
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select who, gen_random_uuid(), 'campaign.recalled', d, jsonb_build_object('code', x.code), now() from public.drive x
    where x.id = d and who <> app.me();
end $$;

/* Under which name the others see the drive, sealed (null: its code), and whether they see exact numbers. */
create or replace function app.show_in_campaign(d uuid, c uuid, exact boolean, shown_name bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  update public.campaign_drive set shares_counts = exact, words = shown_name
    where campaign_id = c and drive_id = d and state = 'in';
  if not found then raise insufficient_privilege; end if;
end $$;

/* Ends a campaign for all: only who opened it, and only while they speak in it. Anybody else can take their own drive out. */
create or replace function app.end_campaign(d uuid, c uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.i_speak_in(c, d) then raise insufficient_privilege; end if;
  perform app.tell_campaign(c, 'campaign.ended', null, null);
  update public.campaign set closed_at = now() where id = c and opened_by = app.me() and closed_at is null;
  if not found then raise insufficient_privilege; end if;
  update public.campaign_drive set state = case state when 'in' then 'left' else 'refused' end, left_at = now(),
    shares_counts = false, words = null where campaign_id = c and state in ('in', 'asked');
  update public.campaign_delegate set until_at = now() where campaign_id = c and (until_at is null or until_at > now());
end $$;

-- 2. What is read across drives. `place` is the id of a drive's membership: it exists nowhere else.

/* How many drives are in a campaign that the one who calls is in, or is asked into. */
create or replace function app.campaign_size(c uuid) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from public.campaign_drive m where m.campaign_id = c and m.state = 'in' and c = any (app.my_campaigns())
$$;

create or replace function app.campaign_groups(c uuid)
returns table (place uuid, code text, words bytea, mine boolean, since timestamptz, exact boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, d.code, m.words, m.drive_id = any (app.my_insider_drives()), m.decided_at, m.shares_counts
  from public.campaign_drive m join public.drive d on d.id = m.drive_id
  where m.campaign_id = c and m.state = 'in' and app.i_belong_to(c) order by m.decided_at, m.id
$$;

create or replace function app.campaign_speakers(c uuid) returns table (id uuid, place uuid, words bytea, since timestamptz, me boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.id, m.id, g.words, g.from_at, g.user_id = app.me()
  from public.campaign_delegate g
  join public.campaign_drive m on m.campaign_id = c and m.drive_id = g.drive_id and m.state = 'in'
  where g.campaign_id = c and (g.until_at is null or g.until_at > now()) and app.i_belong_to(c) order by g.from_at, g.id
$$;

-- 3. Numbers. The rules of lib/campaigns/published-counts.ts a second time; a test compares them.

/* A count moves only by at least five, so that nothing smaller can be read off two weeks. */
create or replace function app.stepped(held jsonb, fresh jsonb) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_object_agg(k, case when held ? k and abs((fresh ->> k)::int - (held ->> k)::int) < 5
    then (held ->> k)::int else (fresh ->> k)::int end), '{}')
  from jsonb_object_keys(fresh) k
$$;

/*
 * Hides every count below five, every one that a larger count shown above it would give away by subtraction, and every one that
 * lies so close to what was shown of it last.
 */
create or replace function app.fit_to_show(counts jsonb, last_shown jsonb) returns jsonb
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  shown jsonb := '{}'; measure text; part int; above text; whole int; moved int;
  parents constant jsonb := '{"talkedTo": "named", "assessed": "named", "supporters": "assessed", "verified": "supporters", "committee": "named"}';
begin
  foreach measure in array array['named', 'talkedTo', 'assessed', 'supporters', 'verified', 'committee'] loop
    part := (counts ->> measure)::int;
    above := parents ->> measure;
    while above is not null and shown ->> above is null loop above := parents ->> above; end loop;
    whole := coalesce((shown ->> above)::int, part);
    moved := abs(part - coalesce((last_shown ->> measure)::int, part));
    shown := shown || jsonb_build_object(measure, case when (part = 0 or part >= 5) and (whole = part or whole - part >= 5)
      and (moved = 0 or moved >= 5) then part end);
  end loop;
  return shown;
end $$;

/*
 * What others may see of a drive, week by week since it joined: exact where its committee says so, else in steps and fit to show.
 * The steps go from the first week that was ever counted, so that every campaign, and one joined again, shows the same.
 */
create or replace function app.shown_weeks(d uuid, from_on date, exact boolean)
returns table (on_date date, counts jsonb, issues jsonb, headcount int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare week record; kept jsonb := '{}'; kept_issues jsonb := '{}'; plain jsonb; last_shown jsonb := '{}';
begin
  for week in select p.on_date as day, p.counts as c from public.pulse p where p.drive_id = d order by p.on_date loop
    select jsonb_object_agg(k, coalesce((week.c ->> k)::int, 0)) into plain
      from unnest(array['named', 'talkedTo', 'assessed', 'supporters', 'verified', 'committee']) k;
    kept := app.stepped(kept, plain);
    kept_issues := app.stepped(kept_issues, coalesce(week.c -> 'issues', '{}'));
    on_date := week.day;
    counts := case when exact then plain else app.fit_to_show(kept, last_shown) end;
    last_shown := last_shown || jsonb_strip_nulls(counts);
    issues := case when exact then coalesce(week.c -> 'issues', '{}')
      else (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(kept_issues) where value::int >= 5) end;
    headcount := (week.c ->> 'headcount')::int;
    if on_date >= from_on then return next; end if;
  end loop;
end $$;

/* The numbers of a campaign, for those who speak in it. A drive whose numbers cannot be shown has its rows, without numbers. */
create or replace function app.campaign_weeks(c uuid)
returns table (place uuid, on_date date, counts jsonb, issues jsonb, headcount int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, w.on_date, w.counts, w.issues, w.headcount
  from public.campaign_drive m cross join lateral app.shown_weeks(m.drive_id, (m.decided_at - interval '7 days')::date, m.shares_counts) w
  where m.campaign_id = c and m.state = 'in' and app.i_speak_in(c) order by m.decided_at, m.id, w.on_date
$$;

-- 4. What drives decide and do together.

/*
 * What came of a joint day, for those in the campaign: how many drives take part, of how many it is counted, and how many people took
 * part of how many who could. Each drive counts in whole steps of five, down for who took part and up for who could, and only once its
 * action is closed: no small number shows, and a change of a few people changes nothing.
 */
create or replace function app.campaign_day_total(day uuid)
returns table (groups int, counted int, took_part int, eligible int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with part as (
    select p.drive_id, t.id as test_id from public.campaign_day d
    join public.campaign_day_drive p on p.day_id = d.id and p.state = 'in'
    join public.campaign_drive m on m.campaign_id = d.campaign_id and m.drive_id = p.drive_id and m.state = 'in'
    left join public.structure_test t on t.drive_id = p.drive_id and t.id = p.test_id and t.closed_at is not null and t.cancelled_at is null
    where d.id = day and d.cancelled_at is null and app.i_belong_to(d.campaign_id)
  ), counted as (
    select p.test_id, (select coalesce(sum(c.eligible), 0) from public.test_cell c
        where c.drive_id = p.drive_id and c.test_id = p.test_id)::int as eligible,
      ((select coalesce(sum(c.took_part), 0) from public.test_cell c where c.drive_id = p.drive_id and c.test_id = p.test_id)
        + (select count(*) from (select distinct on (x.worker_id) x.result from public.participation x
            where x.drive_id = p.drive_id and x.test_id = p.test_id and x.withdrawn_at is null
            order by x.worker_id, x.recorded_at desc, x.id desc) n where n.result = 'took_part'))::int as took_part
    from part p
  )
  select count(*)::int, count(test_id)::int, coalesce(sum(took_part / 5 * 5) filter (where test_id is not null), 0)::int,
    coalesce(sum((eligible + 4) / 5 * 5) filter (where test_id is not null), 0)::int from counted
$$;

/* The votes of the drives in a campaign: how many were cast, and once it is closed for what. Which drive chose what is its own. */
create or replace function app.campaign_votes(ballot uuid)
returns table (voted int, yes int, no int, blank int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int, count(*) filter (where d.closed_at is not null and v.choice = 'yes')::int,
    count(*) filter (where d.closed_at is not null and v.choice = 'no')::int,
    count(*) filter (where d.closed_at is not null and v.choice = 'blank')::int
  from public.campaign_decision d
  join public.campaign_vote v on v.decision_id = d.id
  join public.campaign_drive m on m.campaign_id = d.campaign_id and m.drive_id = v.drive_id and m.state = 'in'
  where d.id = ballot and app.i_belong_to(d.campaign_id)
$$;
