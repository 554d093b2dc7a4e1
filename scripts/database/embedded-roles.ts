import pg from 'pg'
import type { Secrets } from './embedded/secrets'
import { GROUP } from './roles'
import { withClient } from './with-client'

/** The database that people work in. */
export const DATABASE = 'seedbed'
/** Owns the database and every table; runs migrations. May make databases, for tests and for comparing schemas. */
export const OWNER = 'seedbed_owner'
/** What the app signs in as on the embedded server. */
export const WEB = 'seedbed_web'

/** Makes the roles and the empty database of the embedded server where they are missing. */
export function createEmbeddedRoles(adminUrl: string, secrets: Secrets): Promise<void> {
  return withClient(adminUrl, async (admin) => {
    const plain = 'nosuperuser nocreaterole nobypassrls noreplication'
    await ensureRole(admin, GROUP, `nologin nocreatedb ${plain}`)
    await ensureRole(admin, OWNER, `login createdb ${plain} password ${pg.escapeLiteral(secrets.owner)}`)
    await ensureRole(admin, WEB, `login nocreatedb ${plain} password ${pg.escapeLiteral(secrets.web)}`)
    await admin.query(`grant ${GROUP} to ${WEB}`)
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await admin.query(`create database ${DATABASE} owner ${OWNER}`)
  })
}

async function ensureRole(admin: pg.Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await admin.query(`create role ${role} ${attributes}`)
}
