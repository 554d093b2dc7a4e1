import { expect, test } from 'vitest'
import { diffFromSchema } from '@/scripts/database/migrate'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner, ownerUrl } = await openTestDatabase()

const rows = async (sql: string) => (await owner.query(sql)).rows

test('the real tables are those of the Prisma schema', async () => {
  expect(await diffFromSchema(ownerUrl)).toBe('')
})

test('no table is readable or writable by the app without a row policy', async () => {
  const open = await rows(`
    select c.relname as "table" from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
      and (has_any_column_privilege('seedbed_app', c.oid, 'select, insert, update') or has_table_privilege('seedbed_app', c.oid, 'delete'))
      and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`)
  expect(open).toEqual([])
})

test('row security is on for every table, and every policy names the app and checks what is written', async () => {
  const off = await rows(`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity
      and relname <> '_prisma_migrations'`)
  expect(off).toEqual([])
  const loose = await rows(`
    select tablename, policyname from pg_policies where schemaname = 'public'
      and (roles <> '{seedbed_app}' or (cmd in ('INSERT', 'UPDATE', 'ALL') and with_check is null))`)
  expect(loose).toEqual([])
})

test('nobody but the owner can truncate, and the app can delete only what it may take back', async () => {
  const granted = await rows(`
    select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and has_table_privilege('seedbed_app', c.oid, 'truncate, references, trigger')`)
  expect(granted).toEqual([])
  const deletable = await rows(`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and has_table_privilege('seedbed_app', c.oid, 'delete') order by 1`)
  expect(deletable.map(({ name }) => name)).toEqual([
    'coach_conflict',
    'contact',
    'floor_plan_place',
    'guide',
    'push_address',
  ])
})

test('keys of drive-scoped tables begin with the drive, and no row can point into another drive', async () => {
  const foreign = await rows(`
    with scoped as (
      select c.oid, c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'drive_id'
      join pg_index i on i.indrelid = c.oid and i.indisprimary and i.indkey[0] = a.attnum
      where c.relnamespace = 'public'::regnamespace)
    select k.conname from pg_constraint k join scoped s on s.oid = k.conrelid join scoped t on t.oid = k.confrelid
    where k.contype = 'f' and not exists (
      select from unnest(k.conkey, k.confkey) x (mine, theirs)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.mine and a.attname = 'drive_id'
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = x.theirs and b.attname = 'drive_id')`)
  expect(foreign).toEqual([])
})

test('definer functions are pinned to a search path and closed to the public', async () => {
  const open = await rows(`
    select p.proname from pg_proc p where p.pronamespace = 'app'::regnamespace
      and ((p.prosecdef and not coalesce(p.proconfig::text like '%search_path%', false))
        or has_function_privilege('public', p.oid, 'execute'))`)
  expect(open).toEqual([])
})

test('there is no view that would read as its owner', async () => {
  expect(
    await rows(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')",
    ),
  ).toEqual([])
})
