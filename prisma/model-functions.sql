-- What the page of a way of organizing reckons with and row policies alone cannot answer. Owned by the owner role.

/* How many people of the unit somebody knows how to reach: a count for the committee and its coach, as contacts are for each list only. */
create or replace function app.people_with_contact(d uuid) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(distinct c.worker_id)::int from public.contact c
  join public.worker_state s on s.drive_id = c.drive_id and s.worker_id = c.worker_id and s.active and s.unit <> 'out'
  where c.drive_id = d and d = any (app.my_sight_drives())
$$;
