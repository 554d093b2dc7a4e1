import { createHash } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { now } from '@/lib/clock'
import { withClient } from '../database/with-client'
import { FORMAT, type Footer, type Header, type Row } from './backup-format'
import { type TableShape, tableShapes } from './table-shapes'

const ROWS_AT_ONCE = 1000

/**
 * Writes every row of the database to `file` as of one moment, while people go on working, and notes in the
 * database that it was backed up. Answers the rows by table. An existing file is refused, half a file never left.
 */
export async function writeBackup(ownerUrl: string, file: string): Promise<Record<string, number>> {
  if (fs.existsSync(file)) throw new Error(`${file} is there already. Name a new file.`)
  const partial = `${file}.partial`
  try {
    const { counts } = await withClient(ownerUrl, (owner) => dump(owner, partial))
    fs.renameSync(partial, file)
    await withClient(ownerUrl, (owner) => owner.query('update instance set backed_up_at = now()'))
    return counts
  } finally {
    fs.rmSync(partial, { force: true })
  }
}

async function dump(owner: pg.Client, file: string): Promise<Footer> {
  await owner.query(
    "begin isolation level repeatable read read only; set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'",
  )
  const hash = createHash('sha256')
  const gzip = createGzip()
  const written = pipeline(gzip, fs.createWriteStream(file, { mode: 0o600 }))
  const write = async (value: object) => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    if (!gzip.write(line)) await once(gzip, 'drain')
  }

  const shapes = await tableShapes(owner)
  await write(await headerOf(owner, shapes))
  const counts: Record<string, number> = {}
  for (const shape of shapes) {
    await write({ table: shape.table })
    counts[shape.table] = await dumpTable(owner, shape, write)
  }
  const footer: Footer = { counts, sha256: hash.digest('hex') }
  gzip.end(`${JSON.stringify(footer)}\n`)
  await written
  await owner.query('commit')
  return footer
}

async function headerOf(owner: pg.Client, tables: TableShape[]): Promise<Header> {
  const { rows } = await owner.query<{ postgres: string; migrations: string[] }>(
    `select current_setting('server_version') as postgres,
       (select array_agg(migration_name order by migration_name) from _prisma_migrations where finished_at is not null) as migrations`,
  )
  const { postgres = '', migrations = [] } = rows[0] ?? {}
  return { seedbedBackup: FORMAT, madeAt: now().toISOString(), postgres, migrations, tables }
}

async function dumpTable(
  owner: pg.Client,
  { table, columns }: TableShape,
  write: (row: Row) => Promise<void>,
): Promise<number> {
  const texts = columns.map(({ name }) => `${pg.escapeIdentifier(name)}::text`)
  await owner.query(
    `declare rows no scroll cursor for select ${texts.join(', ')} from ${pg.escapeIdentifier(table)}`,
  )
  let count = 0
  for (;;) {
    const { rows } = await owner.query<Row>({ text: `fetch ${ROWS_AT_ONCE} from rows`, rowMode: 'array' })
    for (const row of rows) await write(row)
    count += rows.length
    if (rows.length < ROWS_AT_ONCE) break
  }
  await owner.query('close rows')
  return count
}
