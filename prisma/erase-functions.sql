-- What is held about one person, and erasing it. Owned by the owner role; run before fact-functions.sql, which grants what is here
-- to the app.

/* How many notes about somebody there are by who may read them, for the committee: notes that are their author's own are counted,
   never opened. */
create or replace function app.notes_held_about(d uuid, w uuid) returns table (level text, notes int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.level, count(*)::int from public.note n
  where n.drive_id = d and n.worker_id = w and n.removed_at is null and d = any (app.my_chart_drives()) group by n.level
$$;

/*
 * Erases a person: names, ways to reach them, every note, whatever words of a record, a card or a list are about them, who follows
 * whom, on whose list they are, and whom they witnessed. What remains are dated facts under a code that nobody can resolve, so that
 * totals of then stay what they were. The committee asks, signed in within five minutes; nobody who signs in here can be erased
 * before their access has ended. Memberships and grievances are other people's lists, and lose the name with the rest.
 */
create or replace function app.erase_worker(d uuid, w uuid, at timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ids uuid[]; notes int;
begin
  if not app.fresh_holder_of(d) then raise insufficient_privilege; end if;
  if exists (select from public.drive_role r where r.drive_id = d and r.worker_id = w and (r.until_at is null or r.until_at > now()))
    then raise insufficient_privilege; end if;
  perform 1 from public.worker where drive_id = d and id = w for update;
  if not found then raise insufficient_privilege; end if;
  select array_append(coalesce(array_agg(m.merged_worker_id), '{}'), w) into ids from public.worker_merge m
    where m.drive_id = d and m.kept_worker_id = w and m.split_at is null;
  delete from public.note where drive_id = d and worker_id = any (ids);
  get diagnostics notes = row_count;
  delete from public.worker_name where drive_id = d and worker_id = any (ids);
  delete from public.contact where drive_id = d and worker_id = any (ids);
  delete from public.tie where drive_id = d and (from_worker_id = any (ids) or to_worker_id = any (ids));
  delete from public.leader_mark where drive_id = d and worker_id = any (ids);
  delete from public.retaliation_witness where drive_id = d and worker_id = any (ids);
  delete from public.action_role where drive_id = d and worker_id = any (ids);
  delete from public.pledge where drive_id = d and worker_id = any (ids);
  update public.retaliation set words = null where drive_id = d and worker_id = any (ids);
  update public.card set words = null where drive_id = d and worker_id = any (ids);
  update public.voter set words = null, worker_id = null, state = 'set_aside' where drive_id = d and worker_id = any (ids);
  update public.elector set words = null where drive_id = d and worker_id = any (ids);
  update public.drive_role set worker_id = null where drive_id = d and worker_id = any (ids);
  update public.turf set until_at = at where drive_id = d and worker_id = any (ids) and until_at is null;
  update public.committee_seat set until_on = at::date where drive_id = d and worker_id = any (ids) and until_on is null;
  delete from public.reach where drive_id = d and worker_id = any (ids);
  update public.worker set removed_at = coalesce(removed_at, at), leave_alone = false, only_user_id = null, languages = null
    where drive_id = d and id = any (ids);
  return notes;
end $$;

/* Asks everybody who held a drive that closes for good whether they want to help others: a notice of their own, without the drive. */
create or replace function app.invite_to_coach(d uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.fresh_steward_of(d) then raise insufficient_privilege; end if;
  insert into public.notice (user_id, id, kind, drive_id, params, made_at)
    select distinct on (r.user_id) r.user_id, gen_random_uuid(), 'coach_yourself', null::uuid, '{}'::jsonb, now()
    from public.drive_role r where r.drive_id = d and r.role in ('committee', 'data_steward', 'worker_leader')
      and (r.until_at is null or r.until_at > now());
end $$;
