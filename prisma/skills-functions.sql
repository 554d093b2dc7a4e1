-- Skills and lineage: who may say that they saw a step, and who brought up whom. Owned by the owner role; run before
-- fact-functions.sql, which grants what is here to the app.

/*
 * The highest step that was seen of somebody in a skill: 0 none, 1 learn, 2 do, 3 teach. For whoever stands beside them; of those whom
 * somebody beside them prepared, what that one saw.
 */
create or replace function app.seen_step(learner uuid, skill_name text, teacher uuid, d uuid) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(array_position(array['learn', 'do', 'teach'], s.step)), 0) from public.skill_step s
  where s.user_id = learner and s.skill = skill_name and s.withdrawn_at is null
    and (app.i_stand_beside(learner, d) or (s.witnessed_by = teacher and app.i_stand_beside(teacher, d)) or learner = app.me())
$$;

/* Writes down who prepared whom, once a pair: after the one who calls witnessed it. */
create or replace function app.note_taught(step_id uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.lineage (teacher_id, learner_id, kind, drive_id, since_at)
    select s.user_id, s.taught_id, 'trained', s.drive_id, now() from public.skill_step s
    where s.id = step_id and s.witnessed_by = app.me() and s.step = 'teach' and s.taught_id is not null
    on conflict do nothing
$$;

/*
 * A coach begins with a drive: whoever coached a drive while this person was on its committee has brought them up, once a pair. By the
 * committee that takes the coach on.
 */
create or replace function app.note_coached(d uuid, coach uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.me() is null or not (d = any (app.my_chart_drives())) or not exists (select from public.coaching k
      where k.drive_id = d and k.coach_id = coach and k.until_at is null) then raise insufficient_privilege; end if;
  insert into public.lineage (teacher_id, learner_id, kind, drive_id, since_at)
    select distinct on (k.coach_id) k.coach_id, coach, 'coached', k.drive_id, now() from public.coaching k
    join public.drive_role r on r.drive_id = k.drive_id and r.user_id = coach and r.role in ('committee', 'data_steward', 'worker_leader')
      and r.from_at < coalesce(k.until_at, 'infinity') and coalesce(r.until_at, 'infinity') > k.from_at
    where k.coach_id <> coach order by k.coach_id, k.from_at
    on conflict do nothing;
end $$;

/* Who brought up whom, with the day the learner first led a drive and the day the teacher first did. For the coordination. */
create or replace function app.lineage_facts()
returns table (teacher_id uuid, learner_id uuid, since_on date, led_on date, teacher_led_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.teacher_id, l.learner_id, l.since_at::date,
    (select min(k.from_at)::date from public.coaching k where k.coach_id = l.learner_id and k.part = 'lead'),
    (select min(k.from_at)::date from public.coaching k where k.coach_id = l.teacher_id and k.part = 'lead')
  from public.lineage l where app.i_coordinate()
$$;

/* When each coach first led a drive, and when they were first seen to teach. For the coordination. */
create or replace function app.coach_spans() returns table (user_id uuid, led_on date, taught_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.coach_id, min(k.from_at)::date, (select min(s.on_date) from public.skill_step s
    where s.user_id = k.coach_id and s.step = 'teach' and s.withdrawn_at is null)
  from public.coaching k where app.i_coordinate() and k.part = 'lead' group by k.coach_id
$$;

/* How many people are at each step of each skill. For the coordination; the app withholds small numbers. */
create or replace function app.skill_totals() returns table (skill text, step text, people int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.skill, (array['learn', 'do', 'teach'])[s.level], count(*)::int from (
    select skill, user_id, max(array_position(array['learn', 'do', 'teach'], step)) as level from public.skill_step
    where withdrawn_at is null group by skill, user_id) s
  where app.i_coordinate() group by 1, 2
$$;

/* Tells somebody about a skill of theirs, or about who stands beside them; no words. By whoever stands beside them or coordinates. */
create or replace function app.tell_learner(learner uuid, notice_kind text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (app.i_coordinate() or exists (select from public.skill_step s where s.user_id = learner and s.witnessed_by = app.me()
      and s.recorded_at > now() - interval '1 minute')) then raise insufficient_privilege; end if;
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    values (learner, gen_random_uuid(), notice_kind, null, '{}', now());
end $$;

/* The profiles of those who stand beside the one who calls, either way: to know by name who that is. */
create or replace function app.beside_me() returns table (support_id uuid, user_id uuid, words bytea, kind text, mentors boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, p.user_id, p.words, s.kind, s.mentor_id = p.user_id from public.support s
  join public.coach_profile p on p.user_id = case when s.mentor_id = app.me() then s.coach_id else s.mentor_id end
  where app.me() in (s.mentor_id, s.coach_id) and (s.until_at is null or s.until_at > now())
$$;

/* How many take part in each of these trainings. For everybody who signed in. */
create or replace function app.training_taken(trainings uuid[]) returns table (training_id uuid, people int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.training_id, count(*)::int from public.training_place p
  where p.training_id = any (trainings) and p.cancelled_at is null and app.i_am_here() group by 1
$$;
