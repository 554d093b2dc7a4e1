import pg from 'pg'
import type { Row } from './backup-format'
import type { TableShape } from './table-shapes'

/** Takes every foreign key away until the returned function puts them back, which checks all rows at once. */
export async function dropForeignKeys(owner: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await owner.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  )
  for (const { table, name } of rows) await owner.query(`alter table ${table} drop constraint ${name}`)
  return async () => {
    for (const { table, name, definition } of rows) {
      await owner.query(`alter table ${table} add constraint ${name} ${definition}`)
    }
  }
}

/** Inserts rows of text, in the order of the columns of `shape`, each value read as its column's type. */
export async function insertRows(
  owner: pg.Client,
  { table, columns }: TableShape,
  rows: Row[],
): Promise<void> {
  const names = columns.map(({ name }) => pg.escapeIdentifier(name))
  const values = columns.map(({ type }, index) => `(r ->> ${index})::${type}`)
  await owner.query(
    `insert into ${pg.escapeIdentifier(table)} (${names.join(', ')})
     select ${values.join(', ')} from json_array_elements($1::json) r`,
    [JSON.stringify(rows)],
  )
}
