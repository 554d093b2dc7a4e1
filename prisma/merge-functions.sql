-- Two rows that are one person: joining them and taking them apart again. Owned by the owner role; run before fact-functions.sql,
-- which grants what is here to the app.

/*
 * Every column that says whom a fact is about or who did it, what tells the rows of one person apart, and when a row stays where it
 * is (`t` is the row, $1 the drive, $2 the one merged, $3 the one kept): when both are in it, or the kept one has the like already.
 * A test holds this list against the catalogue. Rows of one test's frozen list come before what people did in it.
 */
create or replace function app.columns_about_workers() returns table (relation text, holder text, row_id text, stays text)
language sql immutable set search_path = pg_catalog, pg_temp as $$ values
  ('contact', 'worker_id', 'id', 'exists (select from public.contact k where k.drive_id = $1 and k.worker_id = $3
    and k.kind = t.kind and k.blind = t.blind)'),
  ('note', 'worker_id', 'id', 'false'),
  ('placement', 'worker_id', 'id', 'false'),
  -- Whether somebody works here is what the kept row says.
  ('worker_status', 'worker_id', 'id', '(select count(distinct s.active) from public.worker_state s
    where s.drive_id = $1 and s.worker_id in ($2, $3)) = 2'),
  ('turf', 'worker_id', 'id', 't.until_at is null and exists (select from public.turf k where k.drive_id = $1 and k.worker_id = $3
    and k.user_id = t.user_id and k.until_at is null)'),
  ('tie', 'from_worker_id', 'id', 't.to_worker_id = $3 or exists (select from public.tie k where k.drive_id = $1
    and k.from_worker_id = $3 and k.to_worker_id = t.to_worker_id and k.kind = t.kind and k.withdrawn_at is null)'),
  ('tie', 'to_worker_id', 'id', 't.from_worker_id = $3 or exists (select from public.tie k where k.drive_id = $1
    and k.to_worker_id = $3 and k.from_worker_id = t.from_worker_id and k.kind = t.kind and k.withdrawn_at is null)'),
  ('leader_mark', 'worker_id', 'id', 'false'),
  ('unit_judgement', 'worker_id', 'id', 'false'),
  ('committee_seat', 'worker_id', 'id', 't.until_on is null and exists (select from public.committee_seat k where k.drive_id = $1
    and k.worker_id = $3 and k.until_on is null)'),
  ('one_on_one', 'worker_id', 'id', 't.talker_worker_id = $3'),
  ('one_on_one', 'talker_worker_id', 'id', 't.worker_id = $3'),
  ('contact_attempt', 'worker_id', 'id', 't.talker_worker_id = $3'),
  ('contact_attempt', 'talker_worker_id', 'id', 't.worker_id = $3'),
  ('companion', 'worker_id', 'id', 't.companion_worker_id = $3'),
  ('companion', 'companion_worker_id', 'id', 't.worker_id = $3 or exists (select from public.companion k where k.drive_id = $1
    and k.one_on_one_id = t.one_on_one_id and k.companion_worker_id = $3)'),
  ('inoculation', 'worker_id', 'one_on_one_id', 'false'),
  ('one_on_one_issue', 'worker_id', 'one_on_one_id', 'false'),
  ('ask', 'worker_id', 'id', 'false'),
  ('commitment', 'worker_id', 'id', 'false'),
  ('commitment', 'doer_worker_id', 'id', 'false'),
  ('assessment', 'worker_id', 'id', 'false'),
  ('time_together_person', 'worker_id', 'time_together_id', 'exists (select from public.time_together_person k
    where k.drive_id = $1 and k.time_together_id = t.time_together_id and k.worker_id = $3)'),
  ('meeting_person', 'worker_id', 'meeting_id', 'exists (select from public.meeting_person k where k.drive_id = $1
    and k.meeting_id = t.meeting_id and k.worker_id = $3)'),
  ('agenda_item', 'about_id', 'id', 'false'),
  ('eligible', 'worker_id', 'test_id', 'exists (select from public.eligible k where k.drive_id = $1 and k.test_id = t.test_id
    and k.worker_id = $3)'),
  ('participation', 'worker_id', 'id', 'exists (select from public.eligible k where k.drive_id = $1 and k.test_id = t.test_id
    and k.worker_id = $2)'),
  ('retaliation', 'worker_id', 'id', 'false'),
  ('retaliation_witness', 'worker_id', 'retaliation_id', 'exists (select from public.retaliation_witness k where k.drive_id = $1
    and k.retaliation_id = t.retaliation_id and k.worker_id = $3) or exists (select from public.retaliation k
    where k.drive_id = $1 and k.id = t.retaliation_id and k.worker_id = $3)'),
  ('action_role', 'worker_id', 'id', 'exists (select from public.action_role k where k.drive_id = $1 and k.test_id = t.test_id
    and k.role = t.role and k.worker_id = $3 and k.withdrawn_at is null)'),
  ('pledge', 'worker_id', 'id', 'exists (select from public.pledge k where k.drive_id = $1 and k.test_id = t.test_id
    and k.worker_id = $3 and k.withdrawn_at is null)'),
  ('card', 'worker_id', 'id', 'false'),
  ('voter', 'worker_id', 'id', 'false'),
  ('stewardship', 'worker_id', 'id', 'false'),
  -- Not grievance_worker and membership: what is moved is written down for the committee, and those are not its to know. Whoever
  -- may read them finds who stands for whom by app.stands_for.
  ('elector', 'worker_id', 'id', 'false'),
  ('slate_place', 'worker_id', 'id', 'false'),
  ('drive_role', 'worker_id', 'id', 'false')
$$;

/*
 * What the kept person and everybody merged into them asked for, the stricter first: to be left alone; one colleague only. Two who
 * named different colleagues are left alone until the committee has asked. `own` is what the kept one asked for alone.
 */
create or replace function app.joint_boundary(d uuid, kept uuid, own jsonb) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('leaveAlone', bool_or(x.leave_alone) or count(distinct x.only_user_id) > 1,
    'onlyUserId', (array_agg(x.only_user_id order by x.made_at) filter (where x.only_user_id is not null))[1])
  from (
    select (own ->> 'leaveAlone')::boolean as leave_alone, (own ->> 'onlyUserId')::uuid as only_user_id, '-infinity' as made_at
    union all
    select w.leave_alone, w.only_user_id, m.made_at from public.worker_merge m
      join public.worker w on w.drive_id = m.drive_id and w.id = m.merged_worker_id
      where m.drive_id = d and m.kept_worker_id = kept and m.split_at is null) x
  where d = any (app.my_chart_drives())
$$;

/*
 * Joins two rows of one person: what is known of the merged one moves to the kept one, which is written down row by row, and the
 * merged one leaves the list. Whoever writes something down about either of them waits for it. `taken` says what the kept one
 * took over besides.
 */
create or replace function app.merge_workers(d uuid, merge uuid, kept uuid, merged uuid, taken jsonb, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare place record; ids jsonb; left_over int; stayed int := 0; moved jsonb := '{}'; own jsonb; wish jsonb;
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  perform 1 from public.worker where drive_id = d and id in (kept, merged) order by id for update;
  if app.is_worker_elsewhere(d, kept) or app.is_worker_elsewhere(d, merged) then raise insufficient_privilege; end if;
  if kept = merged or (select count(*) from public.worker where drive_id = d and id in (kept, merged) and removed_at is null) < 2 then
    raise serialization_failure; end if;
  for place in select * from app.columns_about_workers() loop
    execute format('with gone as (update public.%1$I t set %2$I = $3 where t.drive_id = $1 and t.%2$I = $2 and not coalesce(%4$s, false)
        returning t.%3$I as id) select jsonb_agg(distinct id) from gone', place.relation, place.holder, place.row_id, place.stays)
      into ids using d, merged, kept;
    if ids is not null then moved := moved || jsonb_build_object(place.relation || '.' || place.holder, ids); end if;
    execute format('select count(*)::int from public.%1$I t where t.drive_id = $1 and t.%2$I = $2', place.relation, place.holder)
      into left_over using d, merged;
    stayed := stayed + left_over;
  end loop;

  select jsonb_build_object('leaveAlone', leave_alone, 'onlyUserId', only_user_id) into wish
    from public.worker where drive_id = d and id = kept;
  select m.moved -> 'kept' into own from public.worker_merge m
    where m.drive_id = d and m.kept_worker_id = kept and m.split_at is null order by m.made_at desc, m.id desc limit 1;
  if own is null or app.joint_boundary(d, kept, own) <> wish then own := wish; end if;
  insert into public.worker_merge (drive_id, id, kept_worker_id, merged_worker_id, moved, made_by, made_at)
    values (d, merge, kept, merged, moved || jsonb_build_object('kept', own, 'stayed', stayed, 'taken', taken), app.me(), at);
  wish := app.joint_boundary(d, kept, own);
  update public.worker set leave_alone = (wish ->> 'leaveAlone')::boolean, only_user_id = (wish ->> 'onlyUserId')::uuid
    where drive_id = d and id = kept;
  -- What either of them speaks; splitting leaves it, since nobody is told apart by it.
  update public.worker k set languages = (select array_agg(distinct spoken.code order by spoken.code)
      from public.worker x, unnest(x.languages) as spoken(code) where x.drive_id = d and x.id in (kept, merged))
    where k.drive_id = d and k.id = kept;
  update public.worker set removed_at = at where drive_id = d and id = merged;
  perform app.apply_facts_of(d, array[kept, merged]);
  perform app.rebuild_reach(d);
end $$;

/*
 * Takes a merged person out again: exactly the rows that were moved go back, what was written down since stays. What the kept one
 * asked for is as before, unless somebody changed it meanwhile. Not while the kept one is merged into somebody else.
 */
create or replace function app.split_workers(d uuid, merge uuid, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare place record; m public.worker_merge; wish jsonb; was_joint boolean;
begin
  if not (d = any (app.my_chart_drives())) then raise insufficient_privilege; end if;
  select * into m from public.worker_merge where drive_id = d and id = merge and split_at is null for update;
  if not found or exists (select from public.worker_merge o where o.drive_id = d and o.merged_worker_id = m.kept_worker_id
    and o.split_at is null) then raise serialization_failure; end if;
  perform 1 from public.worker where drive_id = d and id in (m.kept_worker_id, m.merged_worker_id) order by id for update;
  for place in select * from app.columns_about_workers() loop
    execute format('update public.%1$I t set %2$I = $2 where t.drive_id = $1 and t.%2$I = $3
        and t.%3$I in (select x::uuid from jsonb_array_elements_text($4) x)', place.relation, place.holder, place.row_id)
      using d, m.merged_worker_id, m.kept_worker_id, coalesce(m.moved -> (place.relation || '.' || place.holder), '[]');
  end loop;

  select jsonb_build_object('leaveAlone', leave_alone, 'onlyUserId', only_user_id) = app.joint_boundary(d, id, m.moved -> 'kept')
    into was_joint from public.worker where drive_id = d and id = m.kept_worker_id;
  update public.worker_merge set split_at = at, split_by = app.me() where drive_id = d and id = merge;
  if was_joint then
    wish := app.joint_boundary(d, m.kept_worker_id, m.moved -> 'kept');
    update public.worker set leave_alone = (wish ->> 'leaveAlone')::boolean, only_user_id = (wish ->> 'onlyUserId')::uuid
      where drive_id = d and id = m.kept_worker_id;
  end if;
  update public.worker set removed_at = null where drive_id = d and id = m.merged_worker_id;
  perform app.apply_facts_of(d, array[m.kept_worker_id, m.merged_worker_id]);
  perform app.rebuild_reach(d);
end $$;

/*
 * Who stands now for which of these people, as { merged: kept }; null where none was merged, and nobody whom the one who calls does
 * not reach. Holds the people as they are until the end of the transaction: a merge waits for what is being written about them.
 */
create or replace function app.kept_instead(d uuid, people uuid[]) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare instead jsonb;
begin
  if not (d = any (app.my_insider_drives())) then return null; end if;
  perform 1 from public.worker where drive_id = d and id = any (people) order by id for key share;
  -- Most entries are about nobody who was merged, and looking for a chain costs ten times as much as seeing that.
  if not exists (select from public.worker_merge m where m.drive_id = d and m.merged_worker_id = any (people) and m.split_at is null)
    then return null; end if;
  with recursive chain (first_id, id) as (
    select m.merged_worker_id, m.kept_worker_id from public.worker_merge m
      where m.drive_id = d and m.merged_worker_id = any (people) and m.split_at is null
    union all
    select c.first_id, m.kept_worker_id from chain c
      join public.worker_merge m on m.drive_id = d and m.merged_worker_id = c.id and m.split_at is null)
  select jsonb_object_agg(c.first_id, c.id) into instead from chain c
    join public.worker w on w.drive_id = d and w.id = c.id and w.removed_at is null
    where d = any (app.my_chart_drives()) or (c.id = any (app.my_workers())
      and not exists (select from public.worker o where o.id = c.id and o.drive_id <> d));
  return instead;
end $$;
