-- Who sees which rows. The whole of it, and only here: this file replaces every policy and grant each time it runs.
-- Verbs (who may do what) are in lib/access/roles.ts and each area's policy.ts; tests keep the two halves in step.
--
-- @any(EXPR) is the one macro: it becomes `= any ((select EXPR)::uuid[])`, evaluated once a statement, or the bare
-- `= any (EXPR)` where Citus is installed, which refuses sub-selects in policies.

-- Functions too are made anew, so that none is left over from an earlier release.
drop schema if exists app cascade;
create schema app;
revoke all on schema app from public;
grant usage on schema app, public to seedbed_app;

do $$
declare item record;
begin
  for item in select schemaname, tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I.%I', item.policyname, item.schemaname, item.tablename);
  end loop;
  execute 'revoke all on all tables in schema public from seedbed_app, public';
  for item in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and relname <> '_prisma_migrations' loop
    execute format('alter table public.%I enable row level security', item.relname);
  end loop;
end $$;

-- 1. Who is asking. The app sets only a token; everything else is looked up here, so a revoked session sees nothing.

/*
 * The session whose token this transaction carries, if it is live. Neither definer nor pinned, so that PostgreSQL merges it into
 * the functions below, which are both; the app itself cannot read the tables in it.
 */
create or replace function app.live_session()
returns table (session_id uuid, user_id uuid, device_id uuid, kind text, level text, fresh_at timestamptz)
language sql stable as $$
  select s.id, s.user_id, s.device_id, s.kind, s.level, s.fresh_at
  from public.session s
  join public.app_user u on u.id = s.user_id and u.closed_at is null
  left join public.device d on d.id = s.device_id
  where s.token_hash = sha256(decode(nullif(current_setting('app.session', true), ''), 'hex'))
    and s.revoked_at is null and s.locked_at is null and d.revoked_at is null
    and s.idle_expires_at > now() and s.abs_expires_at > now()
$$;

create or replace function app.cur()
returns table (session_id uuid, user_id uuid, device_id uuid, kind text, level text, fresh_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select * from app.live_session() $$;

create or replace function app.me() returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select user_id from app.live_session() $$;

create or replace function app.my_network_roles() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(r.role), '{}') from app.live_session() c join public.network_role r on r.user_id = c.user_id
  where c.level = 'full' and (r.until_at is null or r.until_at > now())
$$;

/* Drives in which I have reach of one of these levels. After unlocking by PIN (level list) the whole chart is closed. */
create or replace function app.drives_at(levels text[]) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.drive_id), '{}') from app.live_session() c join public.reach r on r.user_id = c.user_id
  where r.level = any (levels) and (r.until is null or r.until > now())
    and (c.level = 'full' or r.level in ('member', 'list'))
$$;

-- Names for the levels. Not definer, so that PostgreSQL puts `drives_at` in their place.
create or replace function app.my_drives() returns uuid[] language sql stable return app.drives_at('{chart,member,coach}');
create or replace function app.my_chart_drives() returns uuid[] language sql stable return app.drives_at('{chart}');
create or replace function app.my_coach_drives() returns uuid[] language sql stable return app.drives_at('{coach}');
/* Since when I coach a drive: what a committee wrote to an earlier coach is not for me. */
create or replace function app.i_coach_since(d uuid) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select min(r.from_at) from public.drive_role r where r.drive_id = d and r.user_id = app.me() and r.role = 'coach'
    and (r.until_at is null or r.until_at > now()) and d = any (app.drives_at('{coach}'))
$$;
/* Chart or coach: every person of the drive, by code. */
create or replace function app.my_sight_drives() returns uuid[] language sql stable return app.drives_at('{chart,coach}');
create or replace function app.my_insider_drives() returns uuid[] language sql stable return app.drives_at('{chart,member}');

/* Drives of whose group I am and in which I signed in fully: after unlocking by PIN none. */
create or replace function app.my_group_drives() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when (select c.level from app.live_session() c) = 'full' then app.drives_at('{chart,member}') else '{}'::uuid[] end
$$;

create or replace function app.cell_place(drive uuid, cell uuid) returns uuid
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$ select md5(drive::text || cell::text)::uuid $$;

/* People of my own list and of my own cell. */
create or replace function app.my_workers() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.worker_id), '{}') from app.live_session() c join public.reach r on r.user_id = c.user_id
  where r.worker_id is not null and r.level <> 'named' and (r.until is null or r.until > now())
    and (c.level = 'full' or r.level = 'list')
$$;
/* People whose names a committee lets me see as its coach, each as one id with the drive; and drives that let me see all names. */
create or replace function app.my_named_places() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct app.cell_place(r.drive_id, r.worker_id)), '{}')
  from app.live_session() c join public.reach r on r.user_id = c.user_id
  where r.level = 'named' and r.worker_id is not null and c.level = 'full' and (r.until is null or r.until > now())
$$;
create or replace function app.my_named_drives() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.drive_id), '{}') from app.live_session() c join public.reach r on r.user_id = c.user_id
  where r.level = 'named' and r.worker_id is null and r.cell_id is null and c.level = 'full' and (r.until is null or r.until > now())
$$;
create or replace function app.my_list_workers() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.worker_id), '{}') from app.live_session() c join public.reach r on r.user_id = c.user_id
  where r.level = 'list' and (r.until is null or r.until > now())
$$;
/* Myself on the charts of my drives. */
create or replace function app.my_selves() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.worker_id), '{}') from app.live_session() c join public.drive_role r on r.user_id = c.user_id
  where c.level = 'full' and r.worker_id is not null and (r.until_at is null or r.until_at > now())
$$;
/* My own cells, each as one id with its drive: the id alone could be that of a cell that I drew in a drive of mine. */
create or replace function app.my_cell_places() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct app.cell_place(r.drive_id, r.cell_id)), '{}')
  from app.live_session() c join public.reach r on r.user_id = c.user_id
  where r.level = 'cell' and r.cell_id is not null and c.level = 'full' and (r.until is null or r.until > now())
$$;
/* People of my drives through whom a worker leader sees a cell: where they work is for the committee to say. */
create or replace function app.leader_workers() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.worker_id), '{}') from public.drive_role r
  where r.worker_id is not null and r.drive_id = any (app.my_insider_drives()) and (r.until_at is null or r.until_at > now())
$$;
create or replace function app.my_employers() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct e.employer_id), '{}') from public.drive_employer e
  where e.drive_id = any (app.my_insider_drives())
$$;
create or replace function app.my_chart_employers() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct e.employer_id), '{}') from public.drive_employer e
  where e.drive_id = any (app.my_chart_drives())
$$;
/* Coaches that have been offered to, or coach, a drive whose committee I am on: whom I may know by name. */
create or replace function app.my_drives_coaches() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct x.coach_id), '{}') from (
    select coach_id from public.match_offer where drive_id = any (app.my_chart_drives()) and state in ('accepted', 'confirmed')
    union all
    select coach_id from public.coaching where drive_id = any (app.my_chart_drives())) x
$$;
create or replace function app.my_offered_requests() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct request_id), '{}') from public.match_offer where coach_id = app.me()
$$;
/* Campaigns that a drive whose committee I am on is in or asked into. Having spoken for it opens nothing to whoever has left it. */
create or replace function app.my_campaigns() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct campaign_id), '{}') from public.campaign_drive
  where drive_id = any (app.my_chart_drives()) and state in ('asked', 'in')
$$;
/* Those of them that it is in: whoever is only asked reads who asks, and no day, demand or decision. */
create or replace function app.my_joined_campaigns() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct campaign_id), '{}') from public.campaign_drive
  where drive_id = any (app.my_chart_drives()) and state = 'in'
$$;
/* Sessions that were planned with me as the coach, each as one id with its drive. */
create or replace function app.my_coach_sessions() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(app.cell_place(s.drive_id, s.id)), '{}') from public.coaching_session s
  where s.drive_id = any (app.my_coach_drives()) and s.proposed_at >= app.i_coach_since(s.drive_id)
$$;
/* Whom a talk of this drive is shown to: whoever leads its coaching. For everybody of the group, signed in fully. */
create or replace function app.coach_of(d uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.coach_id from public.coaching c where c.drive_id = d and c.until_at is null and d = any (app.my_group_drives())
  order by c.part = 'lead' desc, c.from_at desc limit 1
$$;
/* Whether another drive uses this id for a worker. */
create or replace function app.is_worker_elsewhere(d uuid, w uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.worker o where o.id = w and o.drive_id <> d)
$$;
create or replace function app.i_coordinate() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select app.my_network_roles() && '{coordinator,support_organizer}'::text[] $$;
create or replace function app.i_administer() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'network_admin' = any (app.my_network_roles()) $$;

/* Whether the one who calls speaks for a drive, or for this one, in a campaign that it is in: while on that drive's committee. */
create or replace function app.i_speak_in(c uuid, d uuid default null) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.campaign_delegate g
    join public.campaign_drive m on m.campaign_id = c and m.drive_id = g.drive_id and m.state = 'in'
    join public.campaign k on k.id = c and k.closed_at is null
    where g.user_id = app.me() and g.campaign_id = c and (g.until_at is null or g.until_at > now())
      and g.drive_id = any (app.my_chart_drives()) and g.drive_id = coalesce(d, g.drive_id))
$$;
create or replace function app.i_take_intakes() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'intake_caller' = any (app.my_network_roles()) $$;
/* What I have in hand of those who asked to be called: only whoever took it opens it. */
create or replace function app.my_intakes() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.id), '{}') from public.intake i where i.claimed_by = app.me() and app.i_take_intakes() $$;
/* Drives whose data I keep: the register of cards is open here only. */
create or replace function app.my_steward_drives() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.drive_id), '{}') from app.live_session() c join public.drive_role r on r.user_id = c.user_id
  where c.level = 'full' and r.role = 'data_steward' and (r.until_at is null or r.until_at > now())
$$;
/* Bodies whose list I keep, each as one id with its drive: a role in the drive is needed too. */
create or replace function app.my_secretary_bodies() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct app.cell_place(k.drive_id, k.body_id)), '{}') from app.live_session() c
  join public.body_secretary k on k.user_id = c.user_id and (k.until_at is null or k.until_at > now())
  join public.drive_role r on r.drive_id = k.drive_id and r.user_id = c.user_id and r.role <> 'coach'
    and (r.until_at is null or r.until_at > now())
  where c.level = 'full'
$$;
/* Grievances that I handle, each as one id with its drive. */
create or replace function app.my_grievances() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct app.cell_place(h.drive_id, h.grievance_id)), '{}') from app.live_session() c
  join public.grievance_handler h on h.user_id = c.user_id and h.removed_at is null
  where c.level = 'full' and h.drive_id = any (app.drives_at('{chart,member}'))
$$;
/* Drives whose committee lets me see this as somebody of a union. */
create or replace function app.my_liaison_drives(subject text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct g.drive_id), '{}') from app.live_session() c
  join public.liaison_grant g on g.user_id = c.user_id and g.what = subject and g.revoked_at is null and g.until_at > now()
  join public.drive_role r on r.drive_id = g.drive_id and r.user_id = c.user_id and r.role = 'union_liaison'
    and (r.until_at is null or r.until_at > now())
  where c.level = 'full'
$$;
/* Pods that I am in. */
create or replace function app.my_pods() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct p.pod_id), '{}') from app.live_session() c join public.pod_member p on p.user_id = c.user_id
  where c.level = 'full' and (p.until_at is null or p.until_at > now())
$$;
/* Gatherings and trainings that I hold. */
create or replace function app.i_host() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(x.id), '{}') from app.live_session() c join lateral (
    select g.id from public.gathering g where g.hosted_by = c.user_id
    union all select t.id from public.training t where t.made_by = c.user_id) x on c.level = 'full'
$$;
/* Who may hold a gathering: an admitted coach, or the coordination. */
create or replace function app.i_may_host() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select app.i_coordinate() or exists (select from public.coach_profile p where p.user_id = app.me() and p.admitted_at is not null
    and p.left_at is null)
$$;
/* Somebody who signed in fully. */
create or replace function app.i_am_here() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from app.live_session() c where c.level = 'full') $$;

/* Whether the one who calls stands beside somebody: both in this drive, or as mentor, in one pod, or holding a training they took part in. */
create or replace function app.i_stand_beside(other uuid, d uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select app.me() is not null and case when d is not null then
    d = any (app.my_sight_drives()) and exists (select from public.drive_role r
      where r.drive_id = d and r.user_id = other and (r.until_at is null or r.until_at > now()))
  else
    exists (select from public.support s where s.mentor_id = app.me() and s.coach_id = other and (s.until_at is null or s.until_at > now()))
    or exists (select from public.pod_member p join public.pod_member o on o.pod_id = p.pod_id and o.user_id = other
      and (o.until_at is null or o.until_at > now()) where p.user_id = app.me() and (p.until_at is null or p.until_at > now()))
    or exists (select from public.training t join public.training_place p on p.training_id = t.id and p.user_id = other
      and p.cancelled_at is null where t.made_by = app.me())
  end
$$;

-- 2. The network.

create policy everybody on instance for select to seedbed_app using (true);
create policy admin_changes on instance for update to seedbed_app
  using ((select app.i_administer())) with check ((select app.i_administer()));
grant select (id, mode, open_start, locale, union_word, backed_up_at, words, version, created_at) on instance to seedbed_app;
grant update (open_start, locale, union_word, words, version) on instance to seedbed_app;

create policy own on app_user for select to seedbed_app using (id = (select app.me()));
create policy own_change on app_user for update to seedbed_app
  using (id = (select app.me())) with check (id = (select app.me()));
grant select on app_user to seedbed_app;
grant update (locale, time_zone) on app_user to seedbed_app;

-- NOTE: no secrets and no hashes: those are read by the sign-in functions only.
create policy own on credential for select to seedbed_app using (user_id = (select app.me()));
grant select (id, user_id, kind, backed_up, created_at, used_at) on credential to seedbed_app;

create policy own on device for select to seedbed_app using (user_id = (select app.me()));
grant select (id, user_id, enrolled_on, last_seen_at, revoked_at) on device to seedbed_app;

create policy own on session for select to seedbed_app using (user_id = (select app.me()));
grant select (id, user_id, device_id, kind, level, fresh_at, created_at, last_seen_at, revoked_at) on session to seedbed_app;

create policy own_or_admin on network_role for select to seedbed_app
  using (user_id = (select app.me()) or (select app.i_administer()));
create policy admin_adds on network_role for insert to seedbed_app with check ((select app.i_administer()));
create policy admin_ends on network_role for update to seedbed_app
  using ((select app.i_administer())) with check ((select app.i_administer()));
grant select, insert on network_role to seedbed_app;
grant update (until_at) on network_role to seedbed_app;

create policy mine on drive for select to seedbed_app using (id @any(app.my_drives()));
create policy chart_changes on drive for update to seedbed_app
  using (id @any(app.my_chart_drives())) with check (id @any(app.my_chart_drives()));
grant select on drive to seedbed_app;
grant update (time_zone, locale, industry, school, jurisdiction, words, version, closed_at, burn_at) on drive to seedbed_app;

create policy mine on drive_attribute for select to seedbed_app using (drive_id @any(app.my_drives()));
create policy chart_adds on drive_attribute for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and recorded_by = (select app.me()));
grant select, insert on drive_attribute to seedbed_app;

create policy own_or_chart on drive_role for select to seedbed_app
  using (user_id = (select app.me()) or drive_id @any(app.my_chart_drives()));
create policy chart_adds on drive_role for insert to seedbed_app with check (drive_id @any(app.my_chart_drives()));
create policy own_or_chart_changes on drive_role for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on drive_role to seedbed_app;
grant update (until_at, worker_id, words) on drive_role to seedbed_app;

create policy own on reach for select to seedbed_app using (user_id = (select app.me()));
grant select on reach to seedbed_app;

create policy chart on invite for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or made_by = (select app.me()));
create policy chart_adds on invite for insert to seedbed_app
  with check (made_by = (select app.me()) and for_user_id is null and agreed_by is null and agreed_at is null
    and (drive_id @any(app.my_insider_drives()) or (drive_id is null and (select app.i_administer()))));
-- What was stopped stays so: three wrong pairs of digits stop an invite, and nobody guesses on.
create policy chart_changes on invite for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or made_by = (select app.me()))
  with check (withdrawn_at is not null and (drive_id @any(app.my_chart_drives()) or made_by = (select app.me())));
grant select (id, drive_id, role, number, made_by, made_at, code_expires_at, expires_at, redeemed_by, redeemed_at,
  approved_at, withdrawn_at, words, for_user_id, agreed_by, agreed_at) on invite to seedbed_app;
grant insert on invite to seedbed_app;
grant update (withdrawn_at) on invite to seedbed_app;

create policy own on receipt for select to seedbed_app using (actor_id = (select app.me()));
grant select on receipt to seedbed_app;

create policy own_or_chart on activity for select to seedbed_app
  using (scope_id = (select app.me()) or scope_id @any(app.my_chart_drives()));
grant select on activity to seedbed_app;

create policy own on notice for select to seedbed_app using (user_id = (select app.me()));
create policy own_read on notice for update to seedbed_app
  using (user_id = (select app.me())) with check (user_id = (select app.me()));
grant select on notice to seedbed_app;
grant update (read_at) on notice to seedbed_app;

create policy chart on quarantined_item for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_decides on quarantined_item for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select on quarantined_item to seedbed_app;
grant update (decided_at, decided_by, decision) on quarantined_item to seedbed_app;

create policy mine on employer for select to seedbed_app
  using (created_by = (select app.me()) or id @any(app.my_employers()));
create policy add_own on employer for insert to seedbed_app with check (created_by = (select app.me()));
grant select, insert on employer to seedbed_app;

create policy chart_renames on employer for update to seedbed_app
  using (id @any(app.my_chart_employers())) with check (id @any(app.my_chart_employers()));
grant update (words, version) on employer to seedbed_app;

create policy insider on drive_employer for select to seedbed_app using (drive_id @any(app.my_insider_drives()));
create policy chart_adds on drive_employer for insert to seedbed_app with check (drive_id @any(app.my_chart_drives()));
create policy chart_ends on drive_employer for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on drive_employer to seedbed_app;
grant update (until_on) on drive_employer to seedbed_app;

create policy known on coach_profile for select to seedbed_app
  using (user_id = (select app.me()) or (select app.i_coordinate()) or user_id @any(app.my_drives_coaches()));
create policy add_own on coach_profile for insert to seedbed_app with check (user_id = (select app.me()));
create policy change_own on coach_profile for update to seedbed_app
  using (user_id = (select app.me())) with check (user_id = (select app.me()));
grant select on coach_profile to seedbed_app;
-- Admission, as an apprentice first, is given by app.admit_coach alone.
grant insert (user_id, words, version, industries, languages, time_zone, availability, models, wins, last_win_on, cap,
  away_from_on, away_until_on, company_ids, joined_at, left_at), update (words, version, industries, languages, time_zone, availability,
  models, wins, last_win_on, cap, away_from_on, away_until_on, company_ids, left_at) on coach_profile to seedbed_app;

create policy own on coach_conflict for select to seedbed_app using (user_id = (select app.me()));
create policy add_own on coach_conflict for insert to seedbed_app with check (user_id = (select app.me()));
create policy drop_own on coach_conflict for delete to seedbed_app using (user_id = (select app.me()));
grant select, insert, delete on coach_conflict to seedbed_app;

create policy concerned on coaching_request for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or id @any(app.my_offered_requests()) or (select app.i_coordinate()));
create policy chart_opens on coaching_request for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and opened_by = (select app.me()));
create policy concerned_change on coaching_request for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or id @any(app.my_offered_requests()) or (select app.i_coordinate()))
  with check (drive_id @any(app.my_chart_drives()) or id @any(app.my_offered_requests()) or (select app.i_coordinate()));
-- Not who opened it: the coordination and coaches would learn who is on a committee.
grant select (id, drive_id, drive_code, opened_at, languages, needs, availability, time_zone, industry, model, size_band, employer_id,
  urgency, state, closed_at, waiting_since, next_step, next_step_id, next_step_at), insert on coaching_request to seedbed_app;
grant update (state, closed_at, urgency, next_step, next_step_id, next_step_at) on coaching_request to seedbed_app;

-- The coordination sees no offer that the coach or the committee said no to, and no coaching that ended: taken away from what
-- app.closed_matches answers, they would leave who is of the group.
create policy concerned on match_offer for select to seedbed_app
  using (coach_id = (select app.me()) or drive_id @any(app.my_chart_drives())
    or (state not in ('declined', 'refused') and (select app.i_coordinate())));
-- Nobody is offered who was not admitted, whatever the app asks.
create policy coordinator_offers on match_offer for insert to seedbed_app
  with check (offered_by = (select app.me()) and state = 'offered' and (select app.i_coordinate()) and exists (select from coach_profile p
    where p.user_id = match_offer.coach_id and p.admitted_at is not null and p.left_at is null));
create policy concerned_change on match_offer for update to seedbed_app
  using (coach_id = (select app.me()) or drive_id @any(app.my_chart_drives())
    or (state not in ('declined', 'refused') and (select app.i_coordinate())))
  with check (coach_id = (select app.me()) or drive_id @any(app.my_chart_drives()) or (select app.i_coordinate()));
/* How an offer stood before the statement that asks, for those whom it concerns. */
create or replace function app.offer_before(offer uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.state from public.match_offer o where o.id = offer
    and (o.coach_id = app.me() or o.drive_id = any (app.my_chart_drives()) or app.i_coordinate())
$$;
-- A yes is the coach's own, and nobody is taken on who did not say it.
create policy coach_says_yes on match_offer as restrictive for update to seedbed_app using (true)
  with check (state not in ('accepted', 'confirmed') or (state = 'accepted' and coach_id = (select app.me()))
    or app.offer_before(id) in ('accepted', 'confirmed'));
grant select, insert on match_offer to seedbed_app;
grant update (state, answered_at, decided_at) on match_offer to seedbed_app;

create policy concerned on coaching for select to seedbed_app
  using (coach_id = (select app.me()) or drive_id @any(app.my_chart_drives()) or (until_at is null and (select app.i_coordinate())));
-- Nobody is said to coach who was not offered and said yes: having been coached is what makes a win of a group count.
create policy chart_adds on coaching for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and exists (select from match_offer o where o.drive_id = coaching.drive_id
    and o.request_id = coaching.request_id and o.coach_id = coaching.coach_id and o.state in ('accepted', 'confirmed')));
create policy concerned_end on coaching for update to seedbed_app
  using (coach_id = (select app.me()) or drive_id @any(app.my_chart_drives()))
  with check (coach_id = (select app.me()) or drive_id @any(app.my_chart_drives()));
grant select, insert on coaching to seedbed_app;
grant update (until_at, ended_reason) on coaching to seedbed_app;

-- Given and taken back by app.grant_names and app.revoke_names.
create policy concerned on name_grant for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (user_id = (select app.me()) and drive_id @any(app.my_coach_drives())));
grant select on name_grant to seedbed_app;

-- What a committee and its coach, or the coordination, write to each other; and how people want to be reached.
do $$
declare name text; concerned text := '(drive_id @any(app.my_chart_drives()) or (thread = ''coach'' and drive_id @any(app.my_coach_drives())) or (thread = ''coordination'' and (select app.i_coordinate())))';
begin
  foreach name in array array['thread_seen', 'contact_way'] loop
    -- As with messages: what was said to an earlier coach is not for a later one.
    execute format('create policy concerned on %I for select to seedbed_app using (%s and (user_id = (select app.me())
      or thread = ''coordination'' or drive_id @any(app.my_chart_drives()) or %I >= app.i_coach_since(drive_id)))',
      name, concerned, case name when 'thread_seen' then 'seen_at' else 'changed_at' end);
    execute format('create policy own_adds on %I for insert to seedbed_app with check (user_id = (select app.me()) and %s)', name, concerned);
    execute format('create policy own_changes on %I for update to seedbed_app using (user_id = (select app.me())) with check (user_id = (select app.me()) and %s)', name, concerned);
  end loop;
end $$;
grant select, insert on thread_seen, contact_way to seedbed_app;
grant update (seen_at) on thread_seen to seedbed_app;
grant update (kind, words, changed_at) on contact_way to seedbed_app;
create policy concerned on thread_message for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (thread = 'coordination' and (select app.i_coordinate()))
    or (thread = 'coach' and drive_id @any(app.my_coach_drives()) and sent_at >= app.i_coach_since(drive_id)));
create policy own_adds on thread_message for insert to seedbed_app
  with check (author_id = (select app.me()) and (drive_id @any(app.my_chart_drives())
    or (thread = 'coordination' and (select app.i_coordinate())) or (thread = 'coach' and drive_id @any(app.my_coach_drives()))));
create policy own_removes on thread_message for update to seedbed_app
  using (author_id = (select app.me())) with check (author_id = (select app.me()));
grant select, insert on thread_message to seedbed_app;
grant update (removed_at) on thread_message to seedbed_app;

-- When a coach and the group talk.
create policy concerned on coaching_session for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_coach_drives()) and proposed_at >= app.i_coach_since(drive_id)));
create policy concerned_adds on coaching_session for insert to seedbed_app
  with check (proposed_by = (select app.me()) and (drive_id @any(app.my_chart_drives()) or drive_id @any(app.my_coach_drives())));
create policy concerned_changes on coaching_session for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_coach_drives()) and proposed_at >= app.i_coach_since(drive_id)))
  with check (drive_id @any(app.my_sight_drives()));
grant select, insert on coaching_session to seedbed_app;
grant update (words, version, minutes, starts_at, held_at, came, cancelled_at) on coaching_session to seedbed_app;
create policy concerned on session_slot for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or app.cell_place(drive_id, session_id) @any(app.my_coach_sessions()));
create policy concerned_adds on session_slot for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or app.cell_place(drive_id, session_id) @any(app.my_coach_sessions()));
grant select, insert on session_slot to seedbed_app;

create policy sight on pulse for select to seedbed_app using (drive_id @any(app.my_sight_drives()));
grant select on pulse to seedbed_app;

-- Changed by the functions of departure-functions.sql only: they keep the second person and the delay.
create policy chart on departure for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
grant select on departure to seedbed_app;

create policy everybody on guide for select to seedbed_app using (true);
create policy admin_adds on guide for insert to seedbed_app with check ((select app.i_administer()));
create policy admin_changes on guide for update to seedbed_app
  using ((select app.i_administer())) with check ((select app.i_administer()));
create policy admin_removes on guide for delete to seedbed_app using ((select app.i_administer()));
grant select, insert, update, delete on guide to seedbed_app;

-- Campaigns. Whatever concerns several drives goes through campaign-functions.sql: no id of another drive is ever read here.
create policy concerned on campaign for select to seedbed_app using (id @any(app.my_campaigns()));
grant select on campaign to seedbed_app;
create policy chart on campaign_drive for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
grant select (id, campaign_id, drive_id, state, asked_at, decided_at, left_at, shares_counts, words) on campaign_drive to seedbed_app;
create policy chart on campaign_delegate for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
grant select on campaign_delegate to seedbed_app;

-- 3. Public records: no worker, no drive.

create policy everybody on public_record for select to seedbed_app using (true);
create policy everybody on public_tally for select to seedbed_app using (true);
create policy everybody on record_import for select to seedbed_app using (true);
create policy admin_adds on public_record for insert to seedbed_app with check ((select app.i_administer()));
create policy admin_changes on public_record for update to seedbed_app
  using ((select app.i_administer())) with check ((select app.i_administer()));
create policy admin_adds on public_tally for insert to seedbed_app with check ((select app.i_administer()));
create policy admin_adds on record_import for insert to seedbed_app with check ((select app.i_administer()));
grant select, insert, update on public_record to seedbed_app;
grant select, insert on public_tally, record_import to seedbed_app;

-- 4. The shop: everybody of the drive and its coach see the grid; the committee draws it.

do $$
declare name text;
begin
  foreach name in array array['site', 'department', 'shift', 'label', 'cell', 'headcount_estimate'] loop
    execute format('create policy mine on %I for select to seedbed_app using (drive_id @any(app.my_drives()))', name);
    execute format('create policy chart_adds on %I for insert to seedbed_app with check (drive_id @any(app.my_chart_drives()))', name);
    execute format('create policy chart_changes on %I for update to seedbed_app using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()))', name);
    execute format('grant select, insert on %I to seedbed_app', name);
  end loop;
end $$;
-- Anybody who logs a talk may name an issue that is not on the list yet.
create policy insider_adds_issue on label for insert to seedbed_app
  with check (kind = 'issue' and drive_id @any(app.my_insider_drives()));
grant update (words, version, position, retired_at) on site, department, shift, label to seedbed_app;
grant update (position, retired_at, job_class_id, unit_id, contractor_id) on cell to seedbed_app;
grant update (withdrawn_at) on headcount_estimate to seedbed_app;

create policy chart on import_batch for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_adds on import_batch for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and made_by = (select app.me()));
create policy chart_undoes on import_batch for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on import_batch to seedbed_app;
grant update (undone_at) on import_batch to seedbed_app;

-- 5. People. A coach sees codes, cells and assessments; a worker leader sees the own list and the own cell.

create policy sight on worker for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and id @any(app.my_workers())));
create policy insider_adds on worker for insert to seedbed_app
  with check (drive_id @any(app.my_insider_drives()) and added_by = (select app.me()));
-- Reach goes by the id of a person: one invented first in a drive of one's own would carry that reach along.
create policy nobody_twice on worker as restrictive for insert to seedbed_app
  with check (not app.is_worker_elsewhere(drive_id, id));
create policy reach_changes on worker for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and id @any(app.my_list_workers())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and id @any(app.my_list_workers())));
-- Not the languages: few speak some of them, so they would name people under codes. app.spoken_in answers whoever may see names.
grant select (drive_id, id, code, leave_alone, only_user_id, import_id, added_by, added_at, removed_at), insert on worker to seedbed_app;
grant update (leave_alone, only_user_id, languages, removed_at) on worker to seedbed_app;

create policy reach on worker_name for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers()))
    or drive_id @any(app.my_named_drives()) or app.cell_place(drive_id, worker_id) @any(app.my_named_places()));
/*
 * What people of a drive like to talk in, these or with null all of them, of those whose names the one who calls may see: as the
 * policy above. Two halves, so that any plan reads single people by their key, however many the drive has.
 */
create or replace function app.spoken_in(d uuid, people uuid[]) returns table (worker_id uuid, languages text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.id, w.languages from (
    select o.id, o.languages from public.worker o where people is null and o.drive_id = d
    union all
    select o.id, o.languages from public.worker o where o.drive_id = d and o.id = any (people)
  ) w
  where w.languages is not null
    and ((select d = any (app.my_chart_drives()) or d = any (app.my_named_drives()))
      or ((select d = any (app.my_insider_drives())) and w.id = any ((select app.my_workers())::uuid[]))
      or app.cell_place(d, w.id) = any ((select app.my_named_places())::uuid[]))
$$;
create policy reach_adds on worker_name for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
create policy reach_changes on worker_name for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
grant select, insert on worker_name to seedbed_app;
grant update (words, version, updated_at) on worker_name to seedbed_app;

create policy own_list on contact for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
create policy own_list_adds on contact for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
create policy own_list_removes on contact for delete to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
grant select, insert, delete on contact to seedbed_app;

create policy by_level on note for select to seedbed_app
  using ((author_id = (select app.me()) and drive_id @any(app.my_insider_drives()))
    or (level in ('committee', 'coach') and drive_id @any(app.my_chart_drives())));
create policy add_own on note for insert to seedbed_app
  with check (author_id = (select app.me())
    and (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers()))));
create policy author_removes on note for update to seedbed_app
  using (author_id = (select app.me()) and drive_id @any(app.my_insider_drives()))
  with check (author_id = (select app.me()) and drive_id @any(app.my_insider_drives()));
grant select, insert on note to seedbed_app;
grant update (removed_at) on note to seedbed_app;

-- Facts about a person without words: by code for the coach, within reach for a worker leader.
do $$
declare name text;
begin
  foreach name in array array['placement', 'worker_status', 'leader_mark', 'committee_seat'] loop
    execute format('create policy sight on %I for select to seedbed_app using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers())))', name);
    execute format('create policy reach_adds on %I for insert to seedbed_app with check (recorded_by = (select app.me()) and (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers()))))', name);
    execute format('create policy reach_changes on %I for update to seedbed_app using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers()))) with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())))', name);
    execute format('grant select, insert on %I to seedbed_app', name);
  end loop;
end $$;
create policy committee_moves_leaders on placement as restrictive for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or not (worker_id @any(app.leader_workers())));
create policy committee_ends_leaders on placement as restrictive for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or not (worker_id @any(app.leader_workers())))
  with check (drive_id @any(app.my_chart_drives()) or not (worker_id @any(app.leader_workers())));
grant update (replaced_at) on placement, worker_status to seedbed_app;
grant update (until_on) on committee_seat to seedbed_app;

create policy own_or_chart on turf for select to seedbed_app
  using (user_id = (select app.me()) or drive_id @any(app.my_chart_drives()));
create policy chart_assigns on turf for insert to seedbed_app with check (drive_id @any(app.my_chart_drives()));
create policy chart_ends on turf for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on turf to seedbed_app;
grant update (until_at) on turf to seedbed_app;

-- A worker leader sees and adds ties among the people in reach.
create policy sight on tie for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives())
    and from_worker_id @any(app.my_workers()) and to_worker_id @any(app.my_workers())));
create policy reach_adds on tie for insert to seedbed_app
  with check (recorded_by = (select app.me()) and (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives())
    and from_worker_id @any(app.my_workers()) and to_worker_id @any(app.my_workers()))));
create policy own_or_chart_withdraws on tie for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and recorded_by = (select app.me())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and recorded_by = (select app.me())));
grant select, insert on tie to seedbed_app;
grant update (withdrawn_at) on tie to seedbed_app;

-- Written by the functions that merge and split only: they move facts that others wrote down.
create policy chart on worker_merge for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
grant select on worker_merge to seedbed_app;
create policy chart on not_same_person for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_adds on not_same_person for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and said_by = (select app.me()));
grant select, insert on not_same_person to seedbed_app;

-- Who belongs to the unit is the committee's judgement; the coach counts with it by code.
create policy sight on unit_judgement for select to seedbed_app using (drive_id @any(app.my_sight_drives()));
create policy chart_adds on unit_judgement for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and recorded_by = (select app.me()));
create policy chart_withdraws on unit_judgement for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on unit_judgement to seedbed_app;
grant update (withdrawn_at) on unit_judgement to seedbed_app;

create policy chart on retaliation for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_adds on retaliation for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and recorded_by = (select app.me()));
create policy chart_changes on retaliation for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on retaliation to seedbed_app;
grant update (words, version, withdrawn_at) on retaliation to seedbed_app;
create policy chart on retaliation_witness for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_adds on retaliation_witness for insert to seedbed_app with check (drive_id @any(app.my_chart_drives()));
grant select, insert on retaliation_witness to seedbed_app;

-- Everybody of the group knows when it meets, the committee alone when the committee does; what is talked over is the committee's.
create policy group_reads on meeting for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (kind <> 'committee' and drive_id @any(app.my_group_drives())));
create policy chart_adds on meeting for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and made_by = (select app.me()));
create policy chart_changes on meeting for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on meeting to seedbed_app;
grant update (kind, words, version, starts_at, minutes, cancelled_at) on meeting to seedbed_app;

create policy reach on meeting_person for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (kind <> 'committee' and drive_id @any(app.my_group_drives())
      and (worker_id @any(app.my_list_workers()) or worker_id @any(app.my_selves()))));
create policy reach_adds on meeting_person for insert to seedbed_app
  with check (changed_by = (select app.me()) and (drive_id @any(app.my_chart_drives()) or (kind <> 'committee' and drive_id @any(app.my_group_drives())
      and (worker_id @any(app.my_list_workers()) or worker_id @any(app.my_selves())))));
create policy reach_changes on meeting_person for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (kind <> 'committee' and drive_id @any(app.my_group_drives())
      and (worker_id @any(app.my_list_workers()) or worker_id @any(app.my_selves()))))
  with check (changed_by = (select app.me()) and (drive_id @any(app.my_chart_drives()) or (kind <> 'committee' and drive_id @any(app.my_group_drives())
      and (worker_id @any(app.my_list_workers()) or worker_id @any(app.my_selves())))));
grant select, insert on meeting_person to seedbed_app;
grant update (coming, was_there, changed_by, changed_at) on meeting_person to seedbed_app;

create policy chart on agenda_item for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_adds on agenda_item for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and added_by = (select app.me()));
create policy chart_changes on agenda_item for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on agenda_item to seedbed_app;
grant update (position, done_at, dropped_at) on agenda_item to seedbed_app;

-- What is done together. The group knows of it, signed in; plans and demands are decided by the committee; the coach counts.
create policy group_reads on demand for select to seedbed_app using (drive_id @any(app.my_group_drives()));
create policy chart_adds on demand for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and recorded_by = (select app.me()));
create policy chart_changes on demand for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on demand to seedbed_app;
grant update (words, version, label_id, target_kind, withdrawn_at) on demand to seedbed_app;
create policy group_reads on demand_status for select to seedbed_app using (drive_id @any(app.my_group_drives()));
create policy chart_adds on demand_status for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and recorded_by = (select app.me()));
create policy chart_withdraws on demand_status for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on demand_status to seedbed_app;
grant update (withdrawn_at) on demand_status to seedbed_app;

create policy group_or_coach on structure_test for select to seedbed_app
  using (drive_id @any(app.my_group_drives()) or drive_id @any(app.my_coach_drives()));
create policy chart_adds on structure_test for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and made_by = (select app.me()));
create policy chart_changes on structure_test for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on structure_test to seedbed_app;
grant update (words, version, kind, demand_id, happens_on, is_public, counting, goal_percent, cell_goal_percent, frozen_at, closed_at,
  cancelled_at, route, go_pledged, go_cells, inoculated_at, went_ahead_at, leads_from) on structure_test to seedbed_app;

-- The frozen list is written once and never changed. It holds ratings: a worker leader reads who is on it by app.eligible_in.
create policy sight on eligible for select to seedbed_app using (drive_id @any(app.my_sight_drives()));
create policy chart_freezes on eligible for insert to seedbed_app with check (drive_id @any(app.my_chart_drives()));
grant select, insert on eligible to seedbed_app;
create policy sight on test_cell for select to seedbed_app using (drive_id @any(app.my_sight_drives()));
create policy chart_adds on test_cell for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and changed_by = (select app.me()));
create policy chart_counts on test_cell for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()))
  with check (drive_id @any(app.my_chart_drives()) and changed_by = (select app.me()));
grant select, insert on test_cell to seedbed_app;
grant update (took_part, changed_by, changed_at) on test_cell to seedbed_app;

create policy sight on participation for select to seedbed_app
  using (drive_id @any(app.my_sight_drives())
    or (drive_id @any(app.my_group_drives()) and (recorded_by = (select app.me()) or worker_id @any(app.my_list_workers()))));
create policy reach_adds on participation for insert to seedbed_app
  with check (recorded_by = (select app.me())
    and (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_group_drives()) and worker_id @any(app.my_list_workers()))));
create policy own_or_chart_withdraws on participation for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_group_drives()) and recorded_by = (select app.me())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_group_drives()) and recorded_by = (select app.me())));
grant select, insert on participation to seedbed_app;
grant update (withdrawn_at) on participation to seedbed_app;

create policy chart on debrief for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_adds on debrief for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and written_by = (select app.me()));
grant select, insert on debrief to seedbed_app;

-- Pictures, filters and exports of the whole chart.
create policy chart on floor_plan for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_adds on floor_plan for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and made_by = (select app.me()));
create policy chart_removes on floor_plan for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on floor_plan to seedbed_app;
grant update (removed_at) on floor_plan to seedbed_app;
create policy chart on floor_plan_place for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_places on floor_plan_place for all to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert, update (x, y), delete on floor_plan_place to seedbed_app;

create policy own_or_shared on saved_view for select to seedbed_app
  using ((made_by = (select app.me()) and drive_id @any(app.my_insider_drives())) or (shared and drive_id @any(app.my_chart_drives())));
create policy own_adds on saved_view for insert to seedbed_app
  with check (made_by = (select app.me())
    and (drive_id @any(app.my_chart_drives()) or (not shared and drive_id @any(app.my_insider_drives()))));
create policy own_removes on saved_view for update to seedbed_app
  using (made_by = (select app.me()) and drive_id @any(app.my_insider_drives()))
  with check (made_by = (select app.me()) and drive_id @any(app.my_insider_drives()));
grant select, insert on saved_view to seedbed_app;
grant update (removed_at) on saved_view to seedbed_app;

create policy everybody on assessment_scale for select to seedbed_app using (drive_id @any(app.my_drives()));
create policy chart_adds on assessment_scale for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and made_by = (select app.me()));
grant select, insert on assessment_scale to seedbed_app;

-- Asked, agreed to and taken by the functions of export-functions.sql only.
create policy chart on list_export for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
grant select on list_export to seedbed_app;

-- 6. Talks and what follows from them.

create policy sight on one_on_one for select to seedbed_app
  using (drive_id @any(app.my_sight_drives())
    or (drive_id @any(app.my_insider_drives()) and (logged_by = (select app.me()) or worker_id @any(app.my_list_workers()))));
create policy log_own on one_on_one for insert to seedbed_app
  with check (logged_by = (select app.me())
    and (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers()))));
create policy withdraw on one_on_one for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and logged_by = (select app.me())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and logged_by = (select app.me())));
grant select, insert on one_on_one to seedbed_app;
grant update (withdrawn_at) on one_on_one to seedbed_app;

create policy sight on one_on_one_issue for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
create policy reach_adds on one_on_one_issue for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers())));
grant select, insert on one_on_one_issue to seedbed_app;

create policy sight on ask for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
create policy reach_adds on ask for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers())));
create policy reach_answers on ask for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
grant select, insert on ask to seedbed_app;
grant update (answer, answered_at, answered_by) on ask to seedbed_app;

create policy sight on companion for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
create policy reach_adds on companion for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers())));
grant select, insert on companion to seedbed_app;

create policy sight on inoculation for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_list_workers())));
create policy reach_adds on inoculation for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers())));
grant select, insert on inoculation to seedbed_app;

create policy sight on contact_attempt for select to seedbed_app
  using (drive_id @any(app.my_sight_drives())
    or (drive_id @any(app.my_insider_drives()) and (logged_by = (select app.me()) or worker_id @any(app.my_list_workers()))));
create policy log_own on contact_attempt for insert to seedbed_app
  with check (logged_by = (select app.me())
    and (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers()))));
create policy withdraw on contact_attempt for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and logged_by = (select app.me())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and logged_by = (select app.me())));
grant select, insert on contact_attempt to seedbed_app;
grant update (withdrawn_at) on contact_attempt to seedbed_app;

-- Who spent time with whom: the coach sees it by code, a worker leader what they wrote down and the people in reach.
create policy sight on time_together for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and logged_by = (select app.me())));
create policy log_own on time_together for insert to seedbed_app
  with check (logged_by = (select app.me()) and drive_id @any(app.my_insider_drives()));
create policy withdraw on time_together for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and logged_by = (select app.me())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and logged_by = (select app.me())));
grant select, insert on time_together to seedbed_app;
grant update (withdrawn_at) on time_together to seedbed_app;

create policy sight on time_together_person for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers())));
create policy reach_adds on time_together_person for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers())));
grant select, insert on time_together_person to seedbed_app;

create policy insider on conversation_school for select to seedbed_app using (drive_id @any(app.my_drives()));
create policy chart_adds on conversation_school for insert to seedbed_app with check (drive_id @any(app.my_chart_drives()));
create policy chart_changes on conversation_school for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on conversation_school to seedbed_app;
grant update (words, steps, version, retired_at) on conversation_school to seedbed_app;

create policy sight on commitment for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and user_id = (select app.me())));
create policy reach_adds on commitment for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives())
    or (drive_id @any(app.my_insider_drives()) and user_id = (select app.me()) and worker_id @any(app.my_workers())));
create policy own_or_chart_closes on commitment for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and user_id = (select app.me())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and user_id = (select app.me())));
grant select, insert on commitment to seedbed_app;
grant update (outcome, closed_at, closed_by, debrief, missing, debriefed_at, debriefed_by) on commitment to seedbed_app;

create policy sight on assessment for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and assessor_id = (select app.me())));
create policy add_own on assessment for insert to seedbed_app
  with check (assessor_id = (select app.me())
    and (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_insider_drives()) and worker_id @any(app.my_workers()))));
create policy withdraw_own on assessment for update to seedbed_app
  using (drive_id @any(app.my_insider_drives()) and (assessor_id = (select app.me()) or drive_id @any(app.my_chart_drives())))
  with check (drive_id @any(app.my_insider_drives()) and (assessor_id = (select app.me()) or drive_id @any(app.my_chart_drives())));
grant select, insert on assessment to seedbed_app;
grant update (withdrawn_at) on assessment to seedbed_app;

create policy mine on shock for select to seedbed_app using (drive_id @any(app.my_drives()));
create policy chart_adds on shock for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) and recorded_by = (select app.me()));
create policy chart_withdraws on shock for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on shock to seedbed_app;
grant update (withdrawn_at) on shock to seedbed_app;

-- 7. Rollups: written by app.apply_fact only.

create policy sight on worker_state for select to seedbed_app using (drive_id @any(app.my_sight_drives()));
grant select on worker_state to seedbed_app;
create policy sight_or_own_cell on cell_bucket for select to seedbed_app
  using (drive_id @any(app.my_sight_drives()) or (drive_id @any(app.my_insider_drives()) and app.cell_place(drive_id, cell_id) @any(app.my_cell_places())));
grant select on cell_bucket to seedbed_app;

-- 8. The front door. Written from outside by app.submit_intake and the like; read by intake callers only.

create policy concerned on seed for select to seedbed_app
  using (made_by = (select app.me()) or from_drive_id @any(app.my_chart_drives()) or (select app.i_coordinate()) or (select app.i_take_intakes()));
create policy own_adds on seed for insert to seedbed_app
  with check (made_by = (select app.me()) and (from_drive_id @any(app.my_chart_drives())
    or (from_drive_id is null and ((select app.i_coordinate()) or (select app.i_take_intakes())))));
create policy concerned_changes on seed for update to seedbed_app
  using (from_drive_id @any(app.my_chart_drives()) or (from_drive_id is null and ((select app.i_coordinate()) or (select app.i_take_intakes()))))
  with check (from_drive_id @any(app.my_chart_drives()) or (from_drive_id is null and ((select app.i_coordinate()) or (select app.i_take_intakes()))));
-- Not from which drive, nor by whom: the coordination would learn who is on a committee. app.calls_of tells a committee its own.
grant select (id, slug, words, version, kind, locale, industry, made_at, closed_at), insert on seed to seedbed_app;
grant update (words, version, closed_at) on seed to seedbed_app;

-- Callers see what waits and for how long. Words, shops and answers come from app.intake_words and the like, to whoever took it.
create policy callers on intake for select to seedbed_app using ((select app.i_take_intakes()));
create policy callers_change on intake for update to seedbed_app
  using ((select app.i_take_intakes()) and (claimed_by is null or claimed_by = (select app.me())
    or (claimed_at < now() - interval '24 hours' and first_call_at is null)))
  with check ((select app.i_take_intakes()) and (claimed_by is null or claimed_by = (select app.me())));
grant select (id, seed_id, locale, time_zone, people, urgency, received_at, claimed_by, claimed_at, first_call_at, outcome, closed_at)
  on intake to seedbed_app;
grant update (claimed_by, claimed_at, first_call_at, outcome, closed_at) on intake to seedbed_app;
create policy in_hand on intake_note for select to seedbed_app using (intake_id @any(app.my_intakes()));
create policy in_hand_adds on intake_note for insert to seedbed_app
  with check (intake_id @any(app.my_intakes()) and author_id = (select app.me()));
grant select, insert on intake_note to seedbed_app;
create policy in_hand on intake_message for select to seedbed_app using (intake_id @any(app.my_intakes()));
create policy in_hand_adds on intake_message for insert to seedbed_app
  with check (intake_id @any(app.my_intakes()) and side = 'caller' and author_id = (select app.me()));
create policy in_hand_sees on intake_message for update to seedbed_app
  using (intake_id @any(app.my_intakes()) and side = 'founder') with check (intake_id @any(app.my_intakes()));
grant select, insert on intake_message to seedbed_app;
grant update (seen_at) on intake_message to seedbed_app;
create policy in_hand on introduction for select to seedbed_app using (first_id @any(app.my_intakes()) and second_id @any(app.my_intakes()));
create policy in_hand_changes on introduction for update to seedbed_app
  using (first_id @any(app.my_intakes()) and second_id @any(app.my_intakes()))
  with check (first_id @any(app.my_intakes()) and second_id @any(app.my_intakes()));
grant select (id, first_id, second_id, proposed_by, proposed_at, withdrawn_at) on introduction to seedbed_app;
grant update (withdrawn_at) on introduction to seedbed_app;

-- 9. Coaching beyond the match: vouchers, gatherings, the review.

create policy concerned on coach_voucher for select to seedbed_app
  using (user_id = (select app.me()) or vouched_by = (select app.me()) or (select app.i_coordinate()));
create policy own_withdraws on coach_voucher for update to seedbed_app
  using (vouched_by = (select app.me())) with check (vouched_by = (select app.me()));
grant select on coach_voucher to seedbed_app;
grant update (withdrawn_at) on coach_voucher to seedbed_app;

-- What anybody may come to is told to everybody who signed in; a pod to its members.
create policy everybody on gathering for select to seedbed_app
  using ((pod_id is null and (select app.i_am_here())) or pod_id @any(app.my_pods()));
create policy hosts_add on gathering for insert to seedbed_app
  with check (hosted_by = (select app.me()) and (select app.i_may_host()) and (pod_id is null or pod_id @any(app.my_pods())));
create policy hosts_change on gathering for update to seedbed_app
  using (hosted_by = (select app.me())) with check (hosted_by = (select app.me()));
grant select, insert on gathering to seedbed_app;
grant update (words, version, starts_at, minutes, seats, needs, held_at, cancelled_at) on gathering to seedbed_app;
create policy concerned on gathering_place for select to seedbed_app
  using (user_id = (select app.me()) or gathering_id @any(app.i_host()));
create policy own_adds on gathering_place for insert to seedbed_app
  with check (user_id = (select app.me()) and (drive_id is null or drive_id @any(app.my_chart_drives()))
    and exists (select from gathering g where g.id = gathering_place.gathering_id));
create policy concerned_changes on gathering_place for update to seedbed_app
  using (user_id = (select app.me()) or gathering_id @any(app.i_host()))
  with check (user_id = (select app.me()) or gathering_id @any(app.i_host()));
grant select, insert on gathering_place to seedbed_app;
grant update (cancelled_at, was_there) on gathering_place to seedbed_app;

-- The committee sees everything that its coach writes, but for the coach's own notes.
do $$
declare item record; concerned text;
begin
  for item in select * from (values ('checklist_mark', 'marked_by', 'marked_at'), ('review_comment', 'author_id', 'written_at'),
      ('agreed_step', 'proposed_by', 'proposed_at')) as x (name, author, written) loop
    concerned := format('(drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_coach_drives()) and %I >= app.i_coach_since(drive_id)))', item.written);
    execute format('create policy concerned on %I for select to seedbed_app using %s', item.name, concerned);
    execute format('create policy own_adds on %I for insert to seedbed_app with check (%I = (select app.me()) and drive_id @any(app.my_sight_drives()))', item.name, item.author);
    execute format('create policy concerned_changes on %I for update to seedbed_app using %s with check (drive_id @any(app.my_sight_drives()))', item.name, concerned);
    execute format('grant select, insert on %I to seedbed_app', item.name);
  end loop;
end $$;
grant update (unmarked_at) on checklist_mark to seedbed_app;
grant update (removed_at) on review_comment to seedbed_app;
grant update (taken_by, taken_at, due_on, first_due_on, outcome, closed_at, closed_by) on agreed_step to seedbed_app;
create policy only_author_removes on review_comment as restrictive for update to seedbed_app
  using (author_id = (select app.me())) with check (author_id = (select app.me()));
-- What somebody of the committee took is theirs: a coach changes only what nobody took.
create policy committee_takes on agreed_step as restrictive for update to seedbed_app
  using (taken_by is null or drive_id @any(app.my_chart_drives()))
  with check (taken_by is null or drive_id @any(app.my_chart_drives()));
/* Who had taken a step before the statement that asks; null: nobody, and for whoever does not see it. */
create or replace function app.step_taker(d uuid, step uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.taken_by from public.agreed_step s where s.drive_id = d and s.id = step and d = any (app.my_sight_drives())
$$;
-- Nobody takes a step for a colleague, or from one.
create policy takes_for_oneself on agreed_step as restrictive for update to seedbed_app using (true)
  with check (taken_by is not distinct from app.step_taker(drive_id, id)
    or (taken_by = (select app.me()) and app.step_taker(drive_id, id) is null));
create policy nobody_taken on agreed_step as restrictive for insert to seedbed_app
  with check (taken_by is null and outcome is null);
-- How it ended is said once, in one's own name; by a coach only that it was dropped.
create policy ends_once on agreed_step as restrictive for update to seedbed_app
  using (outcome is null) with check ((closed_by is null or closed_by = (select app.me()))
    and (outcome is null or outcome = 'dropped' or drive_id @any(app.my_chart_drives())));
-- What is said about a talk is for whoever sees that it is shown: the committee, whoever shows it, and the coach meanwhile.
create policy sharer_reads on review_comment for select to seedbed_app
  using (about = 'talk' and drive_id @any(app.my_group_drives()));
create policy shown_talks on review_comment as restrictive for select to seedbed_app
  using (about <> 'talk' or exists (select from shared_talk s where s.drive_id = review_comment.drive_id and s.id = review_comment.about_id));

create policy own on coach_note for select to seedbed_app
  using (coach_id = (select app.me()) and drive_id @any(app.my_coach_drives()));
create policy own_adds on coach_note for insert to seedbed_app
  with check (coach_id = (select app.me()) and drive_id @any(app.my_coach_drives()));
create policy own_changes on coach_note for update to seedbed_app
  using (coach_id = (select app.me()) and drive_id @any(app.my_coach_drives())) with check (coach_id = (select app.me()));
grant select, insert on coach_note to seedbed_app;
grant update (words, version, removed_at) on coach_note to seedbed_app;

-- One talk under the code: for the coach it was shown to, while it is shown.
create policy concerned on shared_talk for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (shared_by = (select app.me()) and drive_id @any(app.my_group_drives()))
    or (coach_id = (select app.me()) and drive_id @any(app.my_coach_drives()) and revoked_at is null and until_at > now()
      and shared_at >= app.i_coach_since(drive_id)));
create policy own_adds on shared_talk for insert to seedbed_app
  with check (shared_by = (select app.me()) and coach_id = app.coach_of(drive_id) and drive_id @any(app.my_group_drives())
    and exists (select from one_on_one o where o.drive_id = shared_talk.drive_id and o.id = shared_talk.one_on_one_id));
create policy concerned_revokes on shared_talk for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (shared_by = (select app.me()) and drive_id @any(app.my_group_drives())))
  with check (drive_id @any(app.my_group_drives()));
grant select, insert on shared_talk to seedbed_app;
grant update (revoked_at) on shared_talk to seedbed_app;

-- Skills and lineage: what is said about somebody as an organizer, without a name.
create policy concerned on skill_step for select to seedbed_app
  using (user_id = (select app.me()) or witnessed_by = (select app.me()) or drive_id @any(app.my_sight_drives()));
create policy witness_adds on skill_step for insert to seedbed_app
  with check (witnessed_by = (select app.me()) and user_id <> (select app.me()) and app.i_stand_beside(user_id, drive_id));
create policy witness_withdraws on skill_step for update to seedbed_app
  using (witnessed_by = (select app.me()) or user_id = (select app.me()))
  with check (witnessed_by = (select app.me()) or user_id = (select app.me()));
grant select, insert on skill_step to seedbed_app;
grant update (withdrawn_at) on skill_step to seedbed_app;
create policy concerned on support for select to seedbed_app
  using (mentor_id = (select app.me()) or coach_id = (select app.me()) or (select app.i_coordinate()));
create policy coordination_adds on support for insert to seedbed_app with check ((select app.i_coordinate()));
create policy concerned_ends on support for update to seedbed_app
  using (mentor_id = (select app.me()) or coach_id = (select app.me()) or (select app.i_coordinate()))
  with check (mentor_id = (select app.me()) or coach_id = (select app.me()) or (select app.i_coordinate()));
grant select, insert on support to seedbed_app;
grant update (until_at) on support to seedbed_app;
create policy concerned on lineage for select to seedbed_app
  using (teacher_id = (select app.me()) or learner_id = (select app.me()) or (select app.i_coordinate()));
-- Not in which drive: the coordination knows its code, and would learn who was on the committee there.
grant select (teacher_id, learner_id, kind, since_at) on lineage to seedbed_app;
create policy members on pod for select to seedbed_app using (id @any(app.my_pods()) or (select app.i_coordinate()));
create policy coordination_adds on pod for insert to seedbed_app with check (made_by = (select app.me()) and (select app.i_coordinate()));
create policy coordination_changes on pod for update to seedbed_app
  using ((select app.i_coordinate())) with check ((select app.i_coordinate()));
grant select, insert on pod to seedbed_app;
grant update (words, version, closed_at) on pod to seedbed_app;
create policy members on pod_member for select to seedbed_app using (pod_id @any(app.my_pods()) or (select app.i_coordinate()));
create policy coordination_adds on pod_member for insert to seedbed_app
  with check ((select app.i_coordinate()) and exists (select from coach_profile p where p.user_id = pod_member.user_id
    and p.admitted_at is not null and p.left_at is null));
-- Whoever left comes back only by the coordination, which adds them anew.
create policy own_leaves on pod_member for update to seedbed_app
  using ((user_id = (select app.me()) or (select app.i_coordinate())) and until_at is null)
  with check ((user_id = (select app.me()) or (select app.i_coordinate())) and until_at is not null);
grant select, insert on pod_member to seedbed_app;
grant update (until_at) on pod_member to seedbed_app;
create policy everybody on training for select to seedbed_app using ((select app.i_am_here()));
create policy hosts_add on training for insert to seedbed_app with check (made_by = (select app.me()) and (select app.i_may_host()));
create policy hosts_change on training for update to seedbed_app
  using (made_by = (select app.me())) with check (made_by = (select app.me()));
grant select, insert on training to seedbed_app;
grant update (words, version, skills, places, closed_at) on training to seedbed_app;
create policy concerned on training_place for select to seedbed_app
  using (user_id = (select app.me()) or training_id @any(app.i_host()));
create policy own_adds on training_place for insert to seedbed_app with check (user_id = (select app.me()) and finished_at is null);
create policy concerned_changes on training_place for update to seedbed_app
  using (user_id = (select app.me()) or training_id @any(app.i_host()))
  with check (user_id = (select app.me()) or training_id @any(app.i_host()));
grant select, insert on training_place to seedbed_app;
grant update (words, cancelled_at, finished_at) on training_place to seedbed_app;
create policy only_host_finishes on training_place as restrictive for update to seedbed_app
  using (true) with check (finished_at is null or training_id @any(app.i_host()));

-- 10. Strategy: what the committee writes down and changes, and nobody else reads.

do $$
declare item record;
begin
  for item in select * from (values
      ('milestone_mark', 'recorded_by', 'withdrawn_at'), ('metric_fact', 'recorded_by', 'withdrawn_at'),
      ('model_check', 'recorded_by', null), ('clock_mark', 'recorded_by', 'withdrawn_at'),
      ('hand_off', 'decided_by', 'words, version, handed_at, receipt, ended_at'),
      ('hand_off_event', 'recorded_by', 'withdrawn_at'), ('action_role', 'recorded_by', 'withdrawn_at'),
      ('officer_election', 'recorded_by', 'words, version, electorate_size, members, goal_votes, notice_on, nominations_on, ballot_on, counted_on, votes_for, votes_cast, plan_written_on, withdrawn_at'),
      ('election_site', 'changed_by', 'voters, goal, pledged, contact, changed_by, changed_at'),
      ('elector', 'changed_by', 'cell_id, words, stands, changed_by, changed_at, removed_at'),
      ('slate_place', 'recorded_by', 'withdrawn_at'), ('voter_list', 'made_by', 'election_on, retired_at'),
      ('liaison_grant', 'granted_by', 'revoked_at')) as x (name, author, columns) loop
    execute format('create policy chart on %I for select to seedbed_app using (drive_id @any(app.my_chart_drives()))', item.name);
    execute format('create policy chart_adds on %I for insert to seedbed_app with check (%I = (select app.me()) and drive_id @any(app.my_chart_drives()))', item.name, item.author);
    execute format('grant select, insert on %I to seedbed_app', item.name);
    if item.columns is not null then
      execute format('create policy chart_changes on %I for update to seedbed_app using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()))', item.name);
      execute format('grant update (%s) on %I to seedbed_app', item.columns, item.name);
    end if;
  end loop;
end $$;
create policy own on liaison_grant for select to seedbed_app using (user_id = (select app.me()));
-- Nobody agrees to an introduction of their own or for somebody else: that goes through app.agree_to_hand_off.
create policy nobody_agreed on hand_off as restrictive for insert to seedbed_app
  with check (agreed_by is null and agreed_at is null and handed_at is null);
/* Whether a second person of the drive has to agree to an introduction; a function, since who holds a drive is told further on. */
create or replace function app.needs_second(d uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin return cardinality(app.holders_of(d)) > 1; end $$;
create policy agreed_first on hand_off as restrictive for update to seedbed_app using (true)
  with check (handed_at is null or agreed_at is not null or not app.needs_second(drive_id));
create policy chart on voter for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_adds on voter for insert to seedbed_app with check (drive_id @any(app.my_chart_drives()));
create policy chart_changes on voter for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on voter to seedbed_app;
grant update (words, worker_id, state, dispute, decided_by, decided_at) on voter to seedbed_app;

-- Stage, contract and dates bind everybody of the group; the coach advises with them.
do $$
declare item record;
begin
  for item in select * from (values ('stage_move', 'withdrawn_at'), ('contract', 'words, version, expires_on, no_strike, limits, holidays, withdrawn_at')) as x (name, columns) loop
    execute format('create policy group_or_coach on %I for select to seedbed_app using (drive_id @any(app.my_group_drives()) or drive_id @any(app.my_coach_drives()))', item.name);
    execute format('create policy chart_adds on %I for insert to seedbed_app with check (recorded_by = (select app.me()) and drive_id @any(app.my_chart_drives()))', item.name);
    execute format('create policy chart_changes on %I for update to seedbed_app using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()))', item.name);
    execute format('grant select, insert on %I to seedbed_app', item.name);
    execute format('grant update (%s) on %I to seedbed_app', item.columns, item.name);
  end loop;
end $$;

-- Workers decide: a ballot of the committee is the committee's, any other everybody's who is of the group.
create policy electorate on decision for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (electorate <> 'committee' and drive_id @any(app.my_group_drives())));
create policy chart_proposes on decision for insert to seedbed_app
  with check (proposed_by = (select app.me()) and outcome is null and drive_id @any(app.my_chart_drives()));
create policy chart_changes on decision for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
-- Nothing is proposed with its result, and what was decided stays: a ballot opened again would show each vote that comes.
create policy undecided on decision as restrictive for insert to seedbed_app
  with check (closed_at is null and coalesce(counted_yes, counted_no, counted_blank) is null);
create policy decided_stays on decision as restrictive for update to seedbed_app using (outcome is null) with check (true);
/*
 * Whether a secret ballot ran before the statement that asks: it is open, its last day has not come and somebody has not voted. Then
 * nothing of it changes but that it is withdrawn: whoever could close it early would see what the few have voted so far.
 */
create or replace function app.secret_ballot_runs(d uuid, decision_id uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from public.decision x where x.drive_id = d and x.id = secret_ballot_runs.decision_id and x.ballot = 'secret'
    and x.opens_at is not null and x.closed_at is null and x.outcome is null and x.closes_at > now()
    and (select count(*) from public.vote v where v.drive_id = d and v.decision_id = x.id)
      < case x.electorate when 'members' then x.electorate_size else app.electorate_of(d, x.electorate) end);
end $$;
create policy secret_runs_on on decision as restrictive for update to seedbed_app using (true)
  with check (not app.secret_ballot_runs(drive_id, id) or (outcome = 'withdrawn' and closed_at is null));
grant select, insert on decision to seedbed_app;
grant update (words, version, electorate_size, opens_at, closes_at, closed_at, outcome, counted_yes, counted_no, counted_blank)
  on decision to seedbed_app;
do $$
declare name text;
begin
  foreach name in array array['decision_comment', 'vote'] loop
    execute format('create policy electorate on %1$I for select to seedbed_app
      using (exists (select from decision d where d.drive_id = %1$I.drive_id and d.id = %1$I.decision_id))', name);
  end loop;
end $$;
grant select on decision_comment to seedbed_app;
-- By columns, so that the transaction of a vote (xmin) and its place in the table (ctid) are nobody's to read: the last count of a secret
-- ballot that changed was written with the last vote. The counts themselves come from app.secret_votes, in the order of the alphabet.
grant select (drive_id, decision_id, user_id, choice, on_date) on vote to seedbed_app;
create policy electorate_adds on decision_comment for insert to seedbed_app
  with check (author_id = (select app.me()) and drive_id @any(app.my_group_drives())
    and exists (select from decision d where d.drive_id = decision_comment.drive_id and d.id = decision_comment.decision_id));
create policy own_removes on decision_comment for update to seedbed_app
  using (author_id = (select app.me())) with check (author_id = (select app.me()));
grant insert on decision_comment to seedbed_app;
grant update (removed_at) on decision_comment to seedbed_app;
-- Who voted how is nobody's to read while a ballot runs, but for one's own vote; how many have voted is (app.votes_cast).
create policy closed_or_own on vote as restrictive for select to seedbed_app using (user_id = (select app.me())
  or exists (select from decision d where d.drive_id = vote.drive_id and d.id = vote.decision_id and d.closed_at is not null));
/* How many have voted in a ballot, for whoever knows of it. */
create or replace function app.votes_cast(d uuid, decision_id uuid) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from public.vote v join public.decision x on x.drive_id = v.drive_id and x.id = v.decision_id
  where v.drive_id = d and v.decision_id = votes_cast.decision_id
    and (d = any (app.my_chart_drives()) or (x.electorate <> 'committee' and d = any (app.my_group_drives())))
$$;
-- An open vote is one's own until the ballot closes; a secret one goes through app.cast_secret_vote.
create policy own_casts on vote for insert to seedbed_app
  with check (user_id = (select app.me()) and choice is not null and drive_id @any(app.my_group_drives())
    and exists (select from decision d where d.drive_id = vote.drive_id and d.id = vote.decision_id and d.ballot = 'open'
      and d.opens_at <= now() and (d.closes_at is null or d.closes_at > now()) and d.closed_at is null and d.outcome is null));
create policy own_changes on vote for update to seedbed_app
  using (user_id = (select app.me()) and exists (select from decision d where d.drive_id = vote.drive_id and d.id = vote.decision_id
    and d.ballot = 'open' and (d.closes_at is null or d.closes_at > now()) and d.closed_at is null and d.outcome is null))
  with check (user_id = (select app.me()) and choice is not null);
grant insert on vote to seedbed_app;
grant update (choice, on_date) on vote to seedbed_app;

create policy sight on pledge for select to seedbed_app
  using (drive_id @any(app.my_sight_drives())
    or (drive_id @any(app.my_group_drives()) and (recorded_by = (select app.me()) or worker_id @any(app.my_list_workers()))));
create policy reach_adds on pledge for insert to seedbed_app
  with check (recorded_by = (select app.me())
    and (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_group_drives()) and worker_id @any(app.my_list_workers()))));
create policy own_or_chart_withdraws on pledge for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_group_drives()) and recorded_by = (select app.me())))
  with check (drive_id @any(app.my_chart_drives()) or (drive_id @any(app.my_group_drives()) and recorded_by = (select app.me())));
grant select, insert on pledge to seedbed_app;
grant update (withdrawn_at) on pledge to seedbed_app;

-- What several drives decide together: shown to all of them; the part of one drive to that drive only, totals by functions.
do $$
declare item record;
begin
  for item in select * from (values ('campaign_demand', 'raised_by', 'words, version, withdrawn_at'),
      ('campaign_day', 'raised_by', 'words, version, on_date, cancelled_at'),
      ('campaign_decision', 'proposed_by', 'words, version, closes_at, closed_at, outcome')) as x (name, author, columns) loop
    execute format('create policy concerned on %I for select to seedbed_app using (campaign_id @any(app.my_joined_campaigns()))', item.name);
    execute format('create policy delegates_add on %I for insert to seedbed_app with check (%I = (select app.me()) and app.i_speak_in(campaign_id))', item.name, item.author);
    execute format('create policy delegates_change on %I for update to seedbed_app using (app.i_speak_in(campaign_id)) with check (app.i_speak_in(campaign_id))', item.name);
    execute format('grant select, insert on %I to seedbed_app', item.name);
    execute format('grant update (%s) on %I to seedbed_app', item.columns, item.name);
  end loop;
end $$;
create policy chart on campaign_day_drive for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy chart_joins on campaign_day_drive for insert to seedbed_app
  with check (decided_by = (select app.me()) and drive_id @any(app.my_chart_drives())
    and exists (select from campaign_day d where d.id = campaign_day_drive.day_id));
create policy chart_changes on campaign_day_drive for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (decided_by = (select app.me()) and drive_id @any(app.my_chart_drives()));
grant select, insert on campaign_day_drive to seedbed_app;
grant update (state, test_id, decided_by, decided_at) on campaign_day_drive to seedbed_app;
create policy chart on campaign_vote for select to seedbed_app using (drive_id @any(app.my_chart_drives()));
create policy delegate_casts on campaign_vote for insert to seedbed_app
  with check (user_id = (select app.me()) and drive_id @any(app.my_chart_drives()) and exists (select from campaign_decision d
    where d.id = campaign_vote.decision_id and d.closed_at is null and app.i_speak_in(d.campaign_id, campaign_vote.drive_id)));
create policy delegate_changes on campaign_vote for update to seedbed_app
  using (drive_id @any(app.my_chart_drives()) and exists (select from campaign_decision d
    where d.id = campaign_vote.decision_id and d.closed_at is null and app.i_speak_in(d.campaign_id, campaign_vote.drive_id)))
  with check (user_id = (select app.me()));
grant select, insert on campaign_vote to seedbed_app;
grant update (choice, user_id, voted_at) on campaign_vote to seedbed_app;
create policy concerned on scope_attribute for select to seedbed_app
  using ((campaign_id is null and (select app.i_am_here())) or campaign_id @any(app.my_campaigns()));
create policy concerned_adds on scope_attribute for insert to seedbed_app
  with check (recorded_by = (select app.me())
    and case when campaign_id is null then (select app.i_administer()) else app.i_speak_in(campaign_id) end);
grant select, insert on scope_attribute to seedbed_app;

-- 11. Lists with a firewall of their own.

-- The register of cards is its steward's; the committee asks app.valid_cards, the coach for totals.
create policy steward on card for select to seedbed_app using (drive_id @any(app.my_steward_drives()));
create policy steward_adds on card for insert to seedbed_app
  with check (recorded_by = (select app.me()) and drive_id @any(app.my_steward_drives()));
create policy steward_changes on card for update to seedbed_app
  using (drive_id @any(app.my_steward_drives())) with check (drive_id @any(app.my_steward_drives()));
grant select, insert on card to seedbed_app;
grant update (withdrawn_on, challenged_on, challenge, words, version, lacks, removed_at) on card to seedbed_app;

create policy chart_or_liaison on stewardship for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or drive_id @any(app.my_liaison_drives('stewards')));
create policy chart_adds on stewardship for insert to seedbed_app
  with check (recorded_by = (select app.me()) and drive_id @any(app.my_chart_drives()));
create policy chart_changes on stewardship for update to seedbed_app
  using (drive_id @any(app.my_chart_drives())) with check (drive_id @any(app.my_chart_drives()));
grant select, insert on stewardship to seedbed_app;
grant update (until_on, withdrawn_at) on stewardship to seedbed_app;

-- Dates and outcomes of grievances are the committee's, what they say is for those who handle them.
create policy chart_or_handler on grievance for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or app.cell_place(drive_id, id) @any(app.my_grievances()));
create policy insider_files on grievance for insert to seedbed_app
  with check (recorded_by = (select app.me()) and handled_by = (select app.me()) and drive_id @any(app.my_group_drives()));
create policy handler_changes on grievance for update to seedbed_app
  using (app.cell_place(drive_id, id) @any(app.my_grievances())) with check (drive_id @any(app.my_group_drives()));
grant select, insert on grievance to seedbed_app;
grant update (outcome, closed_on, withdrawn_at, handled_by) on grievance to seedbed_app;
/* Whether I wrote this grievance down: whoever files one handles it first. */
create or replace function app.i_filed(d uuid, grievance_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.grievance g where g.drive_id = d and g.id = grievance_id and g.recorded_by = app.me())
$$;
create policy filer_adds on grievance_handler for insert to seedbed_app
  with check (added_by = (select app.me()) and drive_id @any(app.my_group_drives())
    and (app.cell_place(drive_id, grievance_id) @any(app.my_grievances())
      or (user_id = (select app.me()) and app.i_filed(drive_id, grievance_id))));
create policy handlers on grievance_handler for select to seedbed_app
  using (user_id = (select app.me()) or app.cell_place(drive_id, grievance_id) @any(app.my_grievances()));
create policy handlers_change on grievance_handler for update to seedbed_app
  using (app.cell_place(drive_id, grievance_id) @any(app.my_grievances()))
  with check (app.cell_place(drive_id, grievance_id) @any(app.my_grievances()));
grant select, insert on grievance_handler to seedbed_app;
grant update (removed_at) on grievance_handler to seedbed_app;
do $$
declare name text; mine text := 'app.cell_place(drive_id, grievance_id) @any(app.my_grievances())';
begin
  foreach name in array array['grievance_words', 'grievance_worker'] loop
    execute format('create policy handlers on %I for select to seedbed_app using (%s)', name, mine);
    execute format('create policy handlers_add on %I for insert to seedbed_app with check (%s)', name, mine);
    execute format('grant select, insert on %I to seedbed_app', name);
  end loop;
end $$;
create policy handlers_change on grievance_words for update to seedbed_app
  using (app.cell_place(drive_id, grievance_id) @any(app.my_grievances()))
  with check (app.cell_place(drive_id, grievance_id) @any(app.my_grievances()));
grant update (words, version, updated_at) on grievance_words to seedbed_app;
create policy chart_or_handler on grievance_step for select to seedbed_app
  using (drive_id @any(app.my_chart_drives()) or app.cell_place(drive_id, grievance_id) @any(app.my_grievances()));
create policy handlers_add on grievance_step for insert to seedbed_app
  with check (recorded_by = (select app.me()) and app.cell_place(drive_id, grievance_id) @any(app.my_grievances()));
create policy handlers_change on grievance_step for update to seedbed_app
  using (app.cell_place(drive_id, grievance_id) @any(app.my_grievances()))
  with check (app.cell_place(drive_id, grievance_id) @any(app.my_grievances()));
grant select, insert on grievance_step to seedbed_app;
grant update (done_on, answer, due_on) on grievance_step to seedbed_app;

-- A body that is hidden exists for its secretaries only, and so does every list: no count, no search, no error says otherwise.
create policy chart_or_secretary on body for select to seedbed_app
  using ((not hidden and drive_id @any(app.my_chart_drives())) or app.cell_place(drive_id, id) @any(app.my_secretary_bodies()));
create policy secretary_changes on body for update to seedbed_app
  using (app.cell_place(drive_id, id) @any(app.my_secretary_bodies())) with check (app.cell_place(drive_id, id) @any(app.my_secretary_bodies()));
grant select on body to seedbed_app;
grant update (words, version, retired_at) on body to seedbed_app;
do $$
declare item record; mine text := 'app.cell_place(drive_id, body_id) @any(app.my_secretary_bodies())';
begin
  for item in select * from (values ('body_secretary', 'added_by', 'until_at'), ('membership', 'recorded_by', 'until_on, dues, withdrawn_at'),
      ('body_position', 'recorded_by', 'withdrawn_at')) as x (name, author, columns) loop
    execute format('create policy secretaries on %I for select to seedbed_app using (%s)', item.name, mine);
    execute format('create policy secretaries_add on %I for insert to seedbed_app with check (%I = (select app.me()) and %s)', item.name, item.author, mine);
    execute format('create policy secretaries_change on %I for update to seedbed_app using (%s) with check (%s)', item.name, mine, mine);
    execute format('grant select, insert on %I to seedbed_app', item.name);
    execute format('grant update (%s) on %I to seedbed_app', item.columns, item.name);
  end loop;
end $$;
-- A list is no way to a name: whoever is of the group puts people on it whom they reach anyhow.
create policy within_reach on membership as restrictive for insert to seedbed_app
  with check (drive_id @any(app.my_chart_drives()) or worker_id @any(app.my_workers()) or not (drive_id @any(app.my_insider_drives())));
create policy chart_of_known on body_position for select to seedbed_app
  using (drive_id @any(app.my_chart_drives())
    and exists (select from body b where b.drive_id = body_position.drive_id and b.id = body_position.body_id and not b.hidden));

-- 12. What ties people to each other and to their calendars.

-- The address is opened by the sender alone, so nobody reads `words` here; app.keep_push_address adds it.
create policy own on push_address for select to seedbed_app using (user_id = (select app.me()));
create policy own_removes on push_address for delete to seedbed_app using (user_id = (select app.me()));
grant select (id, user_id, device_id, made_at, last_sent_at, failures), delete on push_address to seedbed_app;

create policy own on calendar_feed for select to seedbed_app using (user_id = (select app.me()));
create policy own_adds on calendar_feed for insert to seedbed_app with check (user_id = (select app.me()));
create policy own_revokes on calendar_feed for update to seedbed_app
  using (user_id = (select app.me())) with check (user_id = (select app.me()));
grant select (id, user_id, made_at, last_read_on, revoked_at), insert on calendar_feed to seedbed_app;
grant update (revoked_at) on calendar_feed to seedbed_app;

-- Places are seen by whoever visits them: the committee that made the call, or those who make calls of the network.
create or replace function app.my_clean_plays() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from public.seed s where s.kind = 'clean_play' and (s.from_drive_id = any (app.my_chart_drives())
    or (s.from_drive_id is null and (app.i_coordinate() or app.i_take_intakes()))) $$;
create policy visitors on seed_target for select to seedbed_app using (seed_id @any(app.my_clean_plays()));
create policy visitors_add on seed_target for insert to seedbed_app
  with check (made_by = (select app.me()) and seed_id @any(app.my_clean_plays()));
create policy visitors_change on seed_target for update to seedbed_app
  using (seed_id @any(app.my_clean_plays())) with check (seed_id @any(app.my_clean_plays()));
grant select, insert on seed_target to seedbed_app;
grant update (words, version, state, visited_on, taken_by, removed_at) on seed_target to seedbed_app;

-- Who was proposed to whom is for buddy-functions.sql alone, in which no and silence look alike. The app reads that there is a row at most.
create policy coordination on buddy for select to seedbed_app using ((select app.i_coordinate()));
grant select (id, drive_id, other_id, proposed_at) on buddy to seedbed_app;

-- What anybody may write for themself alone, and not after a PIN: whoever saw it must not speak for a coach. As `afterPin` in
-- lib/access/roles.ts has it; what goes by way of a drive or a role of the network is closed by its own policies.
do $$
declare name text;
begin
  foreach name in array array['coach_profile', 'coach_conflict', 'coach_voucher', 'match_offer', 'coaching', 'gathering', 'gathering_place',
      'skill_step', 'support', 'pod_member', 'training', 'training_place', 'calendar_feed'] loop
    execute format('create policy fully_adds on %I as restrictive for insert to seedbed_app with check ((select app.i_am_here()))', name);
    if name <> 'calendar_feed' then
      execute format('create policy fully_changes on %I as restrictive for update to seedbed_app using ((select app.i_am_here()))
        with check ((select app.i_am_here()))', name);
      execute format('create policy fully_drops on %I as restrictive for delete to seedbed_app using ((select app.i_am_here()))', name);
    end if;
  end loop;
end $$;

-- NOTE: `sign_in_challenge`, `attempt`, `activity_head` and `ballot_count` have no policy and no grant: only definer functions reach them.
