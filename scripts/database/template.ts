import { createHash } from 'node:crypto'
import pg from 'pg'
import { deployMigrations } from './migrate'
import { openDatabase } from './open-database'
import { migrationsList, policyFiles, schemaFiles } from './schema-files'
import type { DatabaseUrls } from './start-embedded'
import { databaseOf, otherDatabase, withClient } from './with-client'

/** Where the server of the tests keeps its data, apart from that of development. */
export const TEST_DATA_DIR = '.data/test'

const PREFIX = 'seedbed_template_'
const TEMPLATE_LOCK = 7_310_443
/** PostgreSQL's code for a database that somebody is connected to. */
const IN_USE = '55006'

/**
 * An empty, migrated database that tests copy. It is made once for each state of schema, migrations and row
 * policies, on the server of DATABASE_URL or on the embedded one.
 */
export async function ensureTemplate(): Promise<DatabaseUrls> {
  const server = await openDatabase({ dataDir: TEST_DATA_DIR })
  const name = `${PREFIX}${fingerprint()}`
  const template = urlsFor(server, name)
  await withClient(server.ownerUrl, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    if (await isFinished(owner, name)) return
    await recreate(owner, name)
    await deployMigrations(template.ownerUrl)
    await owner.query(`comment on database ${name} is 'finished'`)
    await dropOthers(owner, name)
  })
  return template
}

/** Makes the database `name` as a copy of `template`, replacing one of that name. Nobody may be connected to `template`. */
export async function cloneTemplate(template: DatabaseUrls, name: string): Promise<DatabaseUrls> {
  await withClient(otherDatabase(template.ownerUrl, 'postgres'), async (owner) => {
    const source = databaseOf(template.ownerUrl)
    await recreate(owner, name, `template ${pg.escapeIdentifier(source)}`)
  })
  return urlsFor(template, name)
}

/** Removes a copy, also while somebody is connected to it. */
export async function dropClone(clone: DatabaseUrls): Promise<void> {
  const name = databaseOf(clone.ownerUrl)
  await withClient(otherDatabase(clone.ownerUrl, 'postgres'), (owner) => drop(owner, name))
}

function fingerprint(): string {
  const state = JSON.stringify([schemaFiles(), migrationsList(), policyFiles()])
  return createHash('sha256').update(state).digest('hex').slice(0, 16)
}

const urlsFor = (server: DatabaseUrls, database: string): DatabaseUrls => ({
  ownerUrl: otherDatabase(server.ownerUrl, database),
  appUrl: otherDatabase(server.appUrl, database),
})

async function isFinished(owner: pg.Client, name: string): Promise<boolean> {
  const { rows } = await owner.query<{ note: string | null }>(
    "select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1",
    [name],
  )
  return rows[0]?.note === 'finished'
}

async function recreate(owner: pg.Client, name: string, options = ''): Promise<void> {
  await drop(owner, name)
  await owner.query(`create database ${pg.escapeIdentifier(name)} ${options}`)
}

/**
 * Drops a database. PostgreSQL waits some seconds for connections that are closing; only then are those that stay
 * cut off, which the owner may do to its own alone.
 */
async function drop(owner: pg.Client, name: string): Promise<void> {
  const database = pg.escapeIdentifier(name)
  try {
    await owner.query(`drop database if exists ${database}`)
  } catch (error) {
    if ((error as { code?: string }).code !== IN_USE) throw error
    await owner.query(`drop database ${database} with (force)`)
  }
}

/** Templates of older states. One that somebody is copying right now stays until the next time. */
async function dropOthers(owner: pg.Client, current: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select d.datname as name from pg_database d where d.datname like '${PREFIX}%' and d.datname <> $1
       and not exists (select from pg_stat_activity a where a.datname = d.datname)`,
    [current],
  )
  for (const { name } of rows) await owner.query(`drop database if exists ${pg.escapeIdentifier(name)}`)
}
