-- What those who administer the network may know of accounts, and only through here. Run before fact-functions.sql.

/* Whose account a code is; null for everybody but an administrator, and for a code that nobody has. */
create or replace function app.account_of(code text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.id from public.app_user u where u.account_code = code and u.closed_at is null and app.i_administer()
$$;

/* Five digits that no open invite has, for its typed form. Chosen here: whoever makes an invite could pick somebody else's. */
create or replace function app.free_invite_number() returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare free text;
begin
  if app.me() is null then raise insufficient_privilege; end if;
  perform pg_advisory_xact_lock(hashtextextended('invite number', 0));
  loop
    free := (10000 + floor(random() * 90000))::int::text;
    exit when not exists (select from public.invite i where i.number = free and i.code_expires_at > now()
      and i.redeemed_at is null and i.withdrawn_at is null);
  end loop;
  return free;
end $$;

/* News that an answer has settled is not new any more, to nobody of the committee, nor to the one who answered. */
create or replace function app.settle_notices(d uuid, kinds text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.notice set read_at = now() where drive_id = d and kind = any (kinds) and read_at is null
    and (user_id = app.me() or (d = any (app.my_chart_drives()) and user_id in (select r.user_id from public.drive_role r
      where r.drive_id = d and r.role in ('committee', 'data_steward'))));
end $$;
