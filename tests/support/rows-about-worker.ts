import type pg from 'pg'

/** A table in which a row can be about somebody on a chart, the columns that say about whom, and all its columns. */
export type TableAboutWorkers = { table: string; holders: string[]; columns: string[] }

/** Every table that points to a worker, by the catalogue, so that a new one is found. */
export async function tablesAboutWorkers(owner: pg.Client): Promise<TableAboutWorkers[]> {
  const { rows } = await owner.query<TableAboutWorkers>(`
    select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns,
      coalesce(array_agg(a.attname::text) filter (where a.attname like '%worker_id' or (c.relname = 'worker' and a.attname = 'id')
        or a.attname = 'workers'), '{}') as holders
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`)
  return rows.filter(({ holders }) => holders.length > 0)
}

type Column = { name: string; type: string; first: string | null }

/**
 * Writes one row about `workerId` into a table, whatever the rest of it says: ids of nothing, the first value that a check allows. For
 * databases whose foreign keys were dropped; `words` are not sealed.
 */
export async function writeRowAbout(
  owner: pg.Client,
  { driveId, workerId }: { driveId: string; workerId: string },
  { table, holders }: TableAboutWorkers,
  said: Record<string, string> = {},
): Promise<void> {
  const { rows } = await owner.query<Column>(
    `select a.attname as name, format_type(a.atttypid, null) as type, (select (regexp_match(pg_get_constraintdef(k.oid), '''([a-z_]+)''::text'))[1]
        from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as first
      from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`,
    [`public.${table}`],
  )
  const saying = ({ name, type, first }: Column) => {
    if (name === 'drive_id') return `'${driveId}'`
    if (said[name]) return said[name]
    if (name === holders[0]) return type === 'uuid[]' ? `'{${workerId}}'` : `'${workerId}'`
    if (name.endsWith('withdrawn_at') || name === 'removed_at') return 'null'
    const some: Record<string, string> = {
      uuid: 'gen_random_uuid()',
      'uuid[]': `'{${workerId}}'`,
      'timestamp with time zone': 'now()',
      date: 'current_date',
      bytea: `'x'`,
      boolean: 'false',
      integer: '1',
      jsonb: `'{}'`,
      'text[]': first ? `'{${first}}'` : `'{es}'`,
      text: `'${first ?? 'x'}'`,
    }
    return some[type] ?? 'null'
  }
  const names = rows.map(({ name }) => `"${name}"`).join(', ')
  await owner.query(`insert into public.${table} (${names}) values (${rows.map(saying).join(', ')})`)
}

/** Takes every foreign key away, so that a row can stand alone. Only for a database of one test. */
export async function dropForeignKeys(owner: pg.Client): Promise<void> {
  await owner.query(`do $$ declare k record; begin
    for k in select conname, conrelid::regclass as relation from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace loop
      execute format('alter table %s drop constraint %I', k.relation, k.conname);
    end loop; end $$`)
}
