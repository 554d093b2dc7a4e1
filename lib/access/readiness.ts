import 'server-only'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { withoutSession } from '@/lib/db/without-session'
import { env } from '@/lib/env'
import { networkKey } from '@/lib/vault/key-name'
import { openKeyring } from '@/lib/vault/keyring'

/**
 * Why the app cannot serve people now. `database`: it does not answer. `role`: the app signs in as somebody who may
 * more than it should. `migrations`: some are pending. `policies`: a table that it can read has no row policy.
 * `keyring`: words cannot be opened.
 */
export type NotReady = 'database' | 'role' | 'migrations' | 'policies' | 'keyring'

/** What keeps the app from serving people, the first cause found; `null` when nothing does. */
export async function notReadyBecause(): Promise<NotReady | null> {
  const database = await askDatabase().catch(() => null)
  if (!database) return 'database'
  if (database.powers.length > 0) return 'role'
  if (migrationNames().some((name) => !database.migrations.includes(name))) return 'migrations'
  if (database.unguarded.length > 0) return 'policies'
  return hasKeys() ? null : 'keyring'
}

type Database = { powers: string[]; migrations: string[]; unguarded: string[] }

async function askDatabase(): Promise<Database | undefined> {
  const [row] = await withoutSession<Database>`
    select app.excess_powers() as powers, app.applied_migrations() as migrations, app.unguarded_tables() as unguarded`
  return row
}

function migrationNames(): string[] {
  const entries = readdirSync(path.join(process.cwd(), 'prisma/migrations'), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

function hasKeys(): boolean {
  try {
    openKeyring(env().KEYRING_DIR, env().KEYRING_KEK_FILE).materialOf(networkKey)
    return true
  } catch {
    return false
  }
}
