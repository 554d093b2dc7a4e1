-- What those who administer the network may know of accounts, and only through here. Run before fact-functions.sql.

/* Whose account a code is; null for everybody but an administrator, and for a code that nobody has. */
create or replace function app.account_of(code text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id from public.app_user u where u.account_code = code and u.closed_at is null and app.i_administer()
$$;
