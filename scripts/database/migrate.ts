import { applyRowPolicies } from './row-policies'
import { withSchemaEngine } from './schema-engine'
import { MIGRATIONS, migrationNames, migrationsList, schemaFiles, writeMigration } from './schema-files'
import { withClient } from './with-client'

const filters = { externalTables: [], externalEnums: [] }

/** Any number, as long as every process that migrates uses the same one. */
const MIGRATION_LOCK = 7_310_442

/** Brings the database up to date: applies what is pending, then all row policies. Answers what it applied. */
export function deployMigrations(ownerUrl: string): Promise<string[]> {
  return withClient(ownerUrl, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const applied = await applyPending(ownerUrl)
    await applyRowPolicies(owner)
    return applied
  })
}

/** Applies those migrations of `names` that are pending, and nothing else: for data that are older than we are. */
export function deploySome(ownerUrl: string, names: string[]): Promise<string[]> {
  const { migrationDirectories, ...list } = migrationsList()
  return apply(ownerUrl, {
    ...list,
    migrationDirectories: migrationDirectories.filter(({ path: name }) => names.includes(name)),
  })
}

const applyPending = (ownerUrl: string): Promise<string[]> => apply(ownerUrl, migrationsList())

async function apply(ownerUrl: string, list: ReturnType<typeof migrationsList>): Promise<string[]> {
  const { appliedMigrationNames } = await withSchemaEngine(ownerUrl, (engine) =>
    engine.applyMigrations({ migrationsList: list, filters }),
  )
  return appliedMigrationNames
}

/** Names of the migrations that the database has not had yet, oldest first. */
export function pendingMigrations(ownerUrl: string): Promise<string[]> {
  return withClient(ownerUrl, async (owner) => {
    const { rows: tables } = await owner.query("select to_regclass('_prisma_migrations') as name")
    if (tables[0]?.name === null) return migrationNames()
    const { rows } = await owner.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    const applied = new Set(rows.map(({ name }) => name))
    return migrationNames().filter((name) => !applied.has(name))
  })
}

/** The SQL that would turn the real tables into those of the Prisma schema; empty when they agree. */
export async function diffFromSchema(ownerUrl: string): Promise<string> {
  const { stdout } = await withSchemaEngine(ownerUrl, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files: schemaFiles(), configDir: MIGRATIONS },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: null,
      filters,
    }),
  )
  return (stdout ?? '').replace('-- This is an empty migration.', '').trim()
}

/**
 * Writes a migration for what the Prisma schema changed, and applies it. Answers its name, `null` when nothing
 * changed. Leaves the row policies alone, which may not know the new tables yet. Throws when the database has drifted from its migrations, since only a reset could mend that.
 */
export async function createMigration(ownerUrl: string, name: string): Promise<string | null> {
  await applyPending(ownerUrl)
  const { generatedMigrationName, migrationScript } = await withSchemaEngine(ownerUrl, async (engine) => {
    const { action } = await engine.devDiagnostic({ migrationsList: migrationsList(), filters })
    if (action.tag === 'reset') throw new Error(`${action.reason}\nnpm run db:reset makes the database anew.`)
    return engine.createMigration({
      draft: false,
      migrationName: name,
      migrationsList: migrationsList(),
      schema: { files: schemaFiles() },
      filters,
    })
  })
  if (!migrationScript || !generatedMigrationName) return null
  writeMigration(generatedMigrationName, migrationScript)
  await applyPending(ownerUrl)
  return generatedMigrationName
}

/** Empties the database completely: every table, type and function of `public` and `app`. */
export function resetDatabase(ownerUrl: string): Promise<void> {
  return withClient(ownerUrl, async (owner) => {
    await owner.query('drop schema if exists app cascade; drop schema public cascade; create schema public')
  })
}
