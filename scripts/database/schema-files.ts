import fs from 'node:fs'
import path from 'node:path'

const PRISMA = path.resolve(import.meta.dirname, '../../prisma')
const LOCK = 'migration_lock.toml'

/** Where migrations are kept, one folder each. */
export const MIGRATIONS = path.join(PRISMA, 'migrations')

export type SchemaFile = { path: string; content: string }

/** The Prisma schema, all its files in order of name. */
export function schemaFiles(): SchemaFile[] {
  const folder = path.join(PRISMA, 'schema')
  const names = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
  return names.map((name) => read(path.join(folder, name)))
}

/** The migrations in order, in the form that the schema engine wants. */
export function migrationsList() {
  const names = fs.existsSync(MIGRATIONS)
    ? fs.readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  const lock = path.join(MIGRATIONS, LOCK)
  return {
    baseDir: MIGRATIONS,
    shadowDbInitScript: '',
    lockfile: { path: LOCK, content: fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : null },
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: read(path.join(MIGRATIONS, name, 'migration.sql')).content },
        },
      })),
  }
}

/** Names of the migrations in the folder, oldest first. */
export const migrationNames = (): string[] =>
  migrationsList().migrationDirectories.map(({ path: name }) => name)

/** Writes a new migration into the folder. */
export function writeMigration(name: string, sql: string): void {
  fs.mkdirSync(path.join(MIGRATIONS, name), { recursive: true })
  fs.writeFileSync(path.join(MIGRATIONS, name, 'migration.sql'), sql)
  const lock = path.join(MIGRATIONS, LOCK)
  if (!fs.existsSync(lock)) fs.writeFileSync(lock, '# Kept by the migration tool.\nprovider = "postgresql"\n')
}

/** What is run whole after every migration, in this order. */
const POLICY_FILES = [
  'row-policies.sql',
  'deployment-functions.sql',
  'sign-in-functions.sql',
  'departure-functions.sql',
  'export-functions.sql',
  'way-back-functions.sql',
  'network-functions.sql',
  'coaching-functions.sql',
  'buddy-functions.sql',
  'review-functions.sql',
  'strategy-functions.sql',
  'model-functions.sql',
  'skills-functions.sql',
  'bodies-functions.sql',
  'reading-functions.sql',
  'merge-functions.sql',
  'campaign-functions.sql',
  'unit-functions.sql',
  'intake-functions.sql',
  'job-functions.sql',
  'erase-functions.sql',
  'reaching-functions.sql',
  'fact-functions.sql',
]

/** The row policies and the narrow functions of the app as written, with the macro still in them. */
export const policyFiles = (): SchemaFile[] => POLICY_FILES.map((name) => read(path.join(PRISMA, name)))

const read = (file: string): SchemaFile => ({ path: file, content: fs.readFileSync(file, 'utf8') })
