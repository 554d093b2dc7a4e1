import pg from 'pg'

/** A table and its stored columns in order, with their types. */
export type TableShape = { table: string; columns: { name: string; type: string }[] }

/** Every table of the product with its stored columns. The history of migrations is not one of them. */
export async function tableShapes(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select c.relname as "table",
       json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> '_prisma_migrations' and a.attgenerated = ''
     group by c.relname order by c.relname`,
  )
  return rows
}

/** How many rows each table has, by name of the table. */
export async function countRows(client: pg.Client, shapes: TableShape[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { table } of shapes) {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from ${pg.escapeIdentifier(table)}`,
    )
    counts[table] = Number(rows[0]?.count)
  }
  return counts
}
