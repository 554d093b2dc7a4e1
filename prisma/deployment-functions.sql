-- What a deployment may know about itself without any session: its migrations and whether every table is guarded.
-- Counts and names of tables only. Runs whole after row-policies.sql, each time.

create or replace function app.applied_migrations() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(migration_name order by migration_name), '{}') from public._prisma_migrations
  where finished_at is not null and rolled_back_at is null
$$;

/* Tables that the app can read although no row policy guards them. Empty when all is well. */
create or replace function app.unguarded_tables() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.relname::text order by c.relname), '{}') from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and has_any_column_privilege('seedbed_app', c.oid, 'select')
    and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
$$;

/* What the account that asks is not allowed to be: more than a member of seedbed_app. Empty when all is well. */
create or replace function app.excess_powers() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array_remove(array[
    case when r.rolsuper then 'superuser' end,
    case when r.rolbypassrls then 'bypassrls' end,
    case when r.rolcreaterole then 'createrole' end,
    case when exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace)
      then 'owner' end,
    case when not pg_has_role(r.oid, 'seedbed_app', 'member') then 'not_in_seedbed_app' end
  ], null)
  from pg_roles r where r.rolname = session_user
$$;
