-- Leaving: the data of a drive are taken along or destroyed, with a second person where there is one and a delay where
-- there is none. Owned by the owner role; run before fact-functions.sql, which grants what is here to the app.

/* People who hold a drive: its committee and data stewards, each once. For one of them only; nobody for everybody else. */
create or replace function app.holders_of(d uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.user_id), '{}') from public.drive_role r
  where r.drive_id = d and d = any (app.my_chart_drives()) and r.role in ('committee', 'data_steward')
    and (r.until_at is null or r.until_at > now())
$$;

/* Whether I am a data steward of the drive who proved who they are within five minutes. */
create or replace function app.fresh_steward_of(d uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from app.cur() c join public.drive_role r on r.user_id = c.user_id
    where c.level = 'full' and c.fresh_at > now() - interval '5 minutes' and r.drive_id = d and r.role = 'data_steward'
      and (r.until_at is null or r.until_at > now()))
$$;

/* How long somebody alone waits, and how long the committee can still cancel a purge that two agreed to. */
create or replace function app.departure_delay(departure_kind text, alone boolean) returns interval
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when departure_kind = 'purge' then interval '15 minutes' when alone then interval '24 hours' else interval '0' end
$$;

/* Asks to leave. With one holder the delay begins; with more, somebody else has to agree first. */
create or replace function app.ask_to_leave(d uuid, request uuid, departure_kind text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ready timestamptz;
begin
  if not app.fresh_steward_of(d) then raise insufficient_privilege; end if;
  -- One of a kind at a time, whoever asks in the same moment too (lib/exchange/departure.ts): whoever stops one has stopped all there is.
  perform 1 from public.drive x where x.id = d for no key update;
  if exists (select from public.departure x where x.drive_id = d and x.kind = departure_kind and x.cancelled_at is null
    and x.done_at is null and (x.ready_at is null or x.ready_at > now() - interval '1 day')) then raise insufficient_privilege; end if;
  if cardinality(app.holders_of(d)) = 1 then ready := now() + app.departure_delay(departure_kind, true); end if;
  insert into public.departure (drive_id, id, kind, asked_by, asked_at, ready_at)
    values (d, request, departure_kind, app.me(), now(), ready);
  return ready;
end $$;

/*
 * A second person agrees. Somebody who holds the drive for less than a day may be the first person once more, let in for this: then
 * it waits as for somebody alone, and the committee can cancel it meanwhile.
 */
create or replace function app.agree_to_leave(d uuid, request uuid) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ready timestamptz;
begin
  if not (app.me() = any (app.holders_of(d)) and d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  update public.departure set agreed_by = app.me(), agreed_at = now(), ready_at = now() + app.departure_delay(kind, not exists (
      select from public.drive_role r where r.drive_id = d and r.user_id = app.me() and r.role in ('committee', 'data_steward')
        and r.from_at < now() - interval '1 day' and (r.until_at is null or r.until_at > now())))
    where drive_id = d and id = request and asked_by <> app.me() and agreed_by is null and cancelled_at is null and done_at is null
    returning ready_at into ready;
  if not found then raise insufficient_privilege; end if;
  return ready;
end $$;

create or replace function app.stay(d uuid, request uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (app.me() = any (app.holders_of(d))) then raise insufficient_privilege; end if;
  update public.departure set cancelled_by = app.me(), cancelled_at = now()
    where drive_id = d and id = request and cancelled_at is null and done_at is null;
  if not found then raise insufficient_privilege; end if;
end $$;

/* Uses up a departure that is ready, for a day. */
create or replace function app.leave(d uuid, request uuid, departure_kind text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.fresh_steward_of(d) then raise insufficient_privilege; end if;
  update public.departure set done_at = now()
    where drive_id = d and id = request and kind = departure_kind and cancelled_at is null and done_at is null
      and ready_at <= now() and ready_at + interval '1 day' > now();
  if not found then raise insufficient_privilege; end if;
end $$;

/*
 * Removes a drive: every person and every word, all roles and reach, the log. What stays is the row of the drive without
 * words, its dated attributes and the totals of the last day. The key is destroyed by the command that calls this.
 */
create or replace function app.purge_drive(d uuid, request uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.me(); people int; totals jsonb; today date; members uuid[]; firms uuid[]; relation text; kept_apart text[];
begin
  perform 1 from public.drive where id = d for update;
  perform app.leave(d, request, 'purge');
  select (now() at time zone time_zone)::date into today from public.drive where id = d;
  select count(*) into people from public.worker where drive_id = d;
  totals := app.totals_of(d, today);
  insert into public.pulse (drive_id, on_date, counts) values (d, today, totals)
    on conflict (drive_id, on_date) do update set counts = public.pulse.counts || excluded.counts;

  select coalesce(array_agg(distinct user_id), '{}') into members from public.drive_role where drive_id = d;
  select coalesce(array_agg(distinct employer_id), '{}') into firms from public.drive_employer where drive_id = d;
  -- Lists and secret votes are in the log of whoever did it, not in that of the drive. Such a log has gaps from then on.
  kept_apart := array(select x.id::text from (select id from public.body where drive_id = d
    union all select id from public.membership where drive_id = d union all select id from public.body_position where drive_id = d
    union all select id from public.decision where drive_id = d) x);
  delete from public.activity a where a.scope_id = any (members)
    and coalesce(a.object ->> 'bodyId', a.object ->> 'membershipId', a.object ->> 'positionId', a.object ->> 'decisionId') = any (kept_apart);
  delete from public.receipt c where c.scope_id = any (members)
    and coalesce(c.result ->> 'bodyId', c.result ->> 'membershipId', c.result ->> 'positionId', c.result ->> 'decisionId') = any (kept_apart);
  -- NOTE: placements before cells and states before workers, or each would be looked up again for every row it cascades to.
  foreach relation in array array['placement', 'worker_state',
      'action_role', 'pledge', 'campaign_day_drive', 'campaign_vote', 'checklist_mark', 'review_comment', 'coach_note',
      'agreed_step', 'shared_talk', 'hand_off_event', 'hand_off', 'stage_move', 'milestone_mark', 'metric_fact', 'model_check',
      'ballot_count', 'vote', 'decision_comment', 'decision', 'contract', 'clock_mark', 'card', 'voter', 'voter_list',
      'stewardship', 'grievance_words', 'grievance_handler', 'grievance_worker', 'grievance_step', 'grievance', 'membership',
      'body_secretary', 'body_position', 'body', 'election_site', 'elector', 'slate_place', 'officer_election',
      'liaison_grant',
      'participation', 'eligible', 'test_cell', 'debrief', 'structure_test',
      'demand_status', 'demand', 'agenda_item', 'meeting_person', 'meeting', 'retaliation_witness', 'retaliation', 'unit_judgement',
      'worker_merge', 'not_same_person', 'floor_plan_place', 'floor_plan', 'saved_view', 'assessment_scale', 'list_export',
      'campaign_delegate', 'campaign_drive', 'name_grant', 'session_slot', 'coaching_session', 'contact_way', 'thread_seen',
      'thread_message', 'one_on_one_issue', 'ask', 'companion', 'inoculation',
      'contact_attempt', 'time_together_person', 'time_together', 'conversation_school', 'reading', 'one_on_one', 'commitment', 'assessment',
      'note', 'contact', 'worker_name', 'worker_status', 'turf', 'tie', 'leader_mark', 'committee_seat', 'worker', 'cell_bucket',
      'headcount_estimate', 'cell', 'site', 'department', 'shift', 'label', 'import_batch', 'shock', 'drive_employer', 'invite',
      'quarantined_item', 'notice', 'coach_conflict', 'reach', 'drive_role', 'departure'] loop
    execute format('delete from public.%I where drive_id = $1', relation) using d;
  end loop;
  delete from public.activity where scope_id = d;
  delete from public.activity_head where scope_id = d;
  delete from public.receipt where scope_id = d and not (name = 'drive.purge' and actor_id = me);
  update public.coaching_request set employer_id = null, closed_at = coalesce(closed_at, now()),
    state = case when state = 'matched' then state else 'withdrawn' end where drive_id = d;
  update public.match_offer set state = 'withdrawn', decided_at = now() where drive_id = d and state in ('offered', 'accepted');
  -- Told to the other group as any other end of it.
  perform app.end_buddies(array(select id from public.buddy where d in (drive_id, other_id) and ended_at is null));
  delete from public.buddy where d in (drive_id, other_id);
  -- Places of its calls are sealed to the drive: nobody could open them any more.
  delete from public.seed_target t using public.seed s where s.id = t.seed_id and s.from_drive_id = d;
  update public.seed set from_drive_id = null, closed_at = coalesce(closed_at, now()) where from_drive_id = d;
  update public.intake set drive_id = null where drive_id = d;
  update public.skill_step set drive_id = null, evidence_id = null where drive_id = d;
  update public.support set drive_id = null where drive_id = d;
  update public.lineage set drive_id = null where drive_id = d;
  update public.gathering_place set drive_id = null where drive_id = d;
  update public.coaching set until_at = now(), ended_reason = 'drive_purged' where drive_id = d and until_at is null;
  delete from public.employer e where e.id = any (firms)
    and not exists (select from public.drive_employer x where x.employer_id = e.id);
  -- Phones of people who have nothing else here find themselves signed out.
  update public.session s set revoked_at = now() where s.user_id = any (members) and s.user_id <> me and s.revoked_at is null
    and not exists (select from public.drive_role r where r.user_id = s.user_id)
    and not exists (select from public.network_role r where r.user_id = s.user_id);
  update public.drive set words = ''::bytea, industry = null, school = null, closed_at = coalesce(closed_at, now()), burn_at = now() where id = d;
  return people;
end $$;

/*
 * Puts rows of a take-away into a drive that was started in this very transaction by the one who asks, and into no other.
 * The dates and authors of the rows stay as they were written down elsewhere. Each row comes as a text of its own, so that one that is no
 * proper JSON is found too. Answers which is the first that its table does not take, counted from 1, or null when all are in. With a
 * number the whole is to be given up: those before it are in.
 */
create or replace function app.bring_rows(d uuid, table_name text, contents text[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare put text := format('insert into public.%1$I select (jsonb_populate_record(null::public.%1$I,
    r::jsonb || jsonb_build_object(''drive_id'', $1))).* from unnest($2) r', table_name);
begin
  if not exists (select from public.drive x where x.id = d and x.started_by = app.me()
      and x.xmin = pg_current_xact_id()::xid) then raise insufficient_privilege; end if;
  if table_name <> all (array['drive_attribute', 'site', 'department', 'shift', 'label', 'cell', 'headcount_estimate', 'import_batch',
      'worker', 'worker_name', 'contact', 'note', 'placement', 'worker_status', 'tie', 'leader_mark', 'committee_seat', 'one_on_one',
      'one_on_one_issue', 'ask', 'commitment', 'assessment', 'shock', 'pulse', 'conversation_school', 'companion', 'inoculation',
      'contact_attempt', 'time_together', 'time_together_person', 'worker_merge', 'not_same_person', 'unit_judgement', 'retaliation',
      'retaliation_witness', 'meeting', 'meeting_person', 'agenda_item', 'demand', 'demand_status', 'structure_test', 'eligible',
      'test_cell', 'participation', 'debrief', 'floor_plan', 'floor_plan_place', 'assessment_scale',
      'hand_off', 'hand_off_event', 'stage_move', 'milestone_mark', 'metric_fact', 'model_check', 'decision', 'contract', 'clock_mark',
      'action_role', 'pledge', 'card', 'stewardship', 'officer_election', 'election_site', 'elector', 'slate_place', 'agreed_step']) then raise insufficient_privilege; end if;
  begin
    execute put using d, contents;
  exception when data_exception or integrity_constraint_violation or program_limit_exceeded then
    for line in 1 .. cardinality(contents) loop
      begin
        execute put using d, contents[line : line];
      exception when data_exception or integrity_constraint_violation or program_limit_exceeded then
        return line;
      end;
    end loop;
  end;
  if table_name = 'worker' and exists (select from public.worker w join public.worker here on here.id = w.id and here.drive_id = d
      where w.drive_id <> d) then raise unique_violation; end if;
  return null;
end $$;

/* Gives a drive that was just brought in the days on which it was started and, where it was, closed. */
create or replace function app.bring_dates(d uuid, started timestamptz, closed timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.drive set started_at = least(started, now()), closed_at = closed
    where id = d and started_by = app.me() and xmin = pg_current_xact_id()::xid;
  if not found then raise insufficient_privilege; end if;
end $$;
