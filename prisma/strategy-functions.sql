-- Ballots and bodies: what one row policy cannot say. Owned by the owner role; run before fact-functions.sql, which grants what is here
-- to the app.

/*
 * Casts a secret vote, once and for good: that somebody voted is kept with the day, what they chose is only counted. Refused where the
 * ballot is not open, and to whoever is not of the electorate or has voted.
 */
create or replace function app.cast_secret_vote(d uuid, ballot_id uuid, choice text, today date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare ballot record;
begin
  select * into ballot from public.decision x where x.drive_id = d and x.id = ballot_id for update;
  if ballot.id is null or ballot.ballot <> 'secret' or ballot.closed_at is not null or ballot.outcome is not null
    or ballot.opens_at is null or ballot.opens_at > now() or ballot.closes_at <= now() or cast_secret_vote.choice not in ('yes', 'no', 'blank')
    or not (d = any (case when ballot.electorate = 'committee' then app.my_chart_drives() else app.my_group_drives() end)) then
    raise insufficient_privilege; end if;
  insert into public.vote (drive_id, decision_id, user_id, choice, on_date) values (d, ballot_id, app.me(), null, today);
  insert into public.ballot_count (drive_id, decision_id, choice, votes) values (d, ballot_id, cast_secret_vote.choice, 1)
    on conflict (drive_id, decision_id, choice) do update set votes = public.ballot_count.votes + 1;
end $$;

/*
 * What was voted in the secret ballots of a drive that are counted, for whoever knows of them. Nothing of one that fewer than three
 * people voted in, as many as may hold one (lib/drives/decision.ts): one of two would read there what the other said.
 */
create or replace function app.secret_votes(d uuid) returns table (decision_id uuid, choice text, votes int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.decision_id, c.choice, c.votes from public.ballot_count c
  join public.decision x on x.drive_id = c.drive_id and x.id = c.decision_id and x.closed_at is not null
  where c.drive_id = d and (d = any (app.my_chart_drives()) or (x.electorate <> 'committee' and d = any (app.my_group_drives())))
    and (select count(*) from public.vote v where v.drive_id = c.drive_id and v.decision_id = c.decision_id) >= 3
  order by c.decision_id, c.choice
$$;

/* How many of a drive can vote here: those with a login who are on its committee, or all of the group. Null for strangers. */
create or replace function app.electorate_of(d uuid, electorate text) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(distinct r.user_id)::int from public.drive_role r
  where r.drive_id = d and (r.until_at is null or r.until_at > now())
    and r.role = any (case when electorate = 'committee' then array['committee', 'data_steward']
      else array['committee', 'data_steward', 'worker_leader'] end)
  having d = any (app.my_group_drives())
$$;

/* A second person of the committee agrees to an introduction, in their own name and while it waits. */
create or replace function app.agree_to_hand_off(d uuid, hand_off_id uuid, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  update public.hand_off set agreed_by = app.me(), agreed_at = at
    where drive_id = d and id = hand_off_id and decided_by <> app.me() and agreed_at is null and handed_at is null and ended_at is null;
  if not found then raise insufficient_privilege; end if;
end $$;

/*
 * Opens a body with the one who opens it as its secretary. A hidden one may be opened by anybody of the group: that there is one is
 * told to nobody else, the committee included.
 */
create or replace function app.open_body(d uuid, body_id uuid, body_kind text, is_hidden boolean, body_words bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null or not (d = any (case when is_hidden then app.my_group_drives() else app.my_chart_drives() end)) then
    raise insufficient_privilege; end if;
  insert into public.body (drive_id, id, kind, hidden, words, recorded_by, recorded_at)
    values (d, body_id, body_kind, is_hidden, body_words, app.me(), now());
  insert into public.body_secretary (drive_id, body_id, user_id, from_at, added_by) values (d, body_id, app.me(), now(), app.me());
end $$;

/* Whose card counts today: signed, not taken back, in the current unit, with all that a board asks of it. Yes or no for a committee; the register is its steward's. */
create or replace function app.valid_cards(d uuid, card_kind text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct c.worker_id), '{}') from public.card c
  join public.worker_state s on s.drive_id = c.drive_id and s.worker_id = c.worker_id and s.active and s.unit <> 'out'
  where c.drive_id = d and d = any (app.my_chart_drives()) and c.kind = card_kind and c.withdrawn_on is null and c.removed_at is null
    and c.challenged_on is null and cardinality(coalesce(c.lacks, '{}')) = 0
$$;

/*
 * How many people of each cell have a card that counts: they work here, are in the unit and did not take it back. Totals for the
 * committee and its coach; cell null: not placed.
 */
create or replace function app.card_totals(d uuid, card_kind text) returns table (cell_id uuid, cards int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.cell_id, count(distinct c.worker_id)::int from public.card c
  join public.worker_state s on s.drive_id = c.drive_id and s.worker_id = c.worker_id and s.active and s.unit <> 'out'
  where c.drive_id = d and d = any (app.my_sight_drives()) and c.kind = card_kind and c.withdrawn_on is null
    and c.removed_at is null and c.challenged_on is null and cardinality(coalesce(c.lacks, '{}')) = 0
  group by s.cell_id
$$;
