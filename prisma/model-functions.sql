-- What the page of a way of organizing reckons with and row policies alone cannot answer. Owned by the owner role.

/* How many people of the unit somebody knows how to reach: a count for the committee and its coach, as contacts are for each list only. */
create or replace function app.people_with_contact(d uuid) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(distinct c.worker_id)::int from public.contact c
  join public.worker_state s on s.drive_id = c.drive_id and s.worker_id = c.worker_id and s.active and s.unit <> 'out'
  where c.drive_id = d and d = any (app.my_sight_drives())
$$;

/*
 * Every dated answer of how drives organize that reaches them: their own, those of the campaigns that they are or were in, with the days
 * between which those reach them, and the network's. Whoever sees a drive sees by what it organizes, not in which campaign it is.
 */
create or replace function app.attributes_said(drives uuid[])
returns table (drive_id uuid, id uuid, kind text, value text, "from" text, from_on date, recorded_at timestamptz, reaches_from date, reaches_until date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with mine as (select d.id, d.time_zone from public.drive d where d.id = any (drives) and d.id = any (app.my_drives()))
  select a.drive_id, a.id, a.kind, a.value, 'drive', a.from_on, a.recorded_at, null::date, null::date
    from public.drive_attribute a join mine on mine.id = a.drive_id
    where a.employer_id is null and a.kind in ('context', 'model', 'recognition_path')
  union all
  select mine.id, s.id, s.kind, s.value, 'campaign', s.from_on, s.recorded_at, (m.decided_at at time zone mine.time_zone)::date,
      (least(m.left_at, k.closed_at) at time zone mine.time_zone)::date
    from mine join public.campaign_drive m on m.drive_id = mine.id and m.state in ('in', 'left') and m.decided_at is not null
    join public.campaign k on k.id = m.campaign_id join public.scope_attribute s on s.campaign_id = k.id
  union all
  select mine.id, s.id, s.kind, s.value, 'network', s.from_on, s.recorded_at, null::date, null::date
    from mine cross join public.scope_attribute s where s.campaign_id is null
$$;

/* Whether a fact stood in the books at an instant; without one, whether it stands today. */
create or replace function app.stood(recorded_at timestamptz, withdrawn_at timestamptz, known_at timestamptz) returns boolean
language sql immutable return case when known_at is null then withdrawn_at is null
  else recorded_at <= known_at and (withdrawn_at is null or withdrawn_at > known_at) end;
