import fs from 'node:fs'
import { env } from '@/lib/env'
import { INSTANCE_KEYS } from '@/lib/vault/key-name'
import { openKeyring } from '@/lib/vault/keyring'
import type { KeyringPlaces } from '../backup/sealed-keyring'
import { pendingMigrations } from '../database/migrate'
import type { DatabaseUrls } from '../database/start-embedded'
import { withClient } from '../database/with-client'

/** What the doctor looks at. Gathered in one go, judged in `findings.ts`. */
export type DeploymentFacts = {
  postgresVersion: number
  /** What the account of the app may beyond being a member of its group; see `app.excess_powers()`. */
  appPowers: string[]
  ownerIsSuperuser: boolean
  unguardedTables: string[]
  pendingMigrations: string[]
  /** How far the clock of the database is ahead of this machine's. Half the way there and back is taken off. */
  clockSkewMs: number
  mode: 'demo' | 'live' | null
  /** Since the last backup; `null` when there was none. */
  backupAgeMs: number | null
  /** Settings of the server that would write words or sessions down, or lose what was saved. */
  settings: Record<string, string>
  keepsStatements: boolean
  /** What is wrong with the keyring, in words; `null` when it opens. */
  keyringFault: string | null
  /** Settings of the app that are missing or weak, a sentence each. */
  environmentFaults: string[]
  /** An address that takes push messages besides the services of the browsers; `null` when none is set. */
  pushTestOrigin: string | null
}

/** Settings that the doctor reads, all visible to every account. */
const SETTINGS = [
  ...[
    'log_statement',
    'log_error_verbosity',
    'log_parameter_max_length',
    'log_parameter_max_length_on_error',
  ],
  ...['log_min_duration_statement', 'track_activities', 'synchronous_commit', 'full_page_writes', 'fsync'],
]

/** Looks at a deployment through both of its accounts and at its keyring. Changes nothing. */
export async function deploymentFacts(
  urls: DatabaseUrls,
  keyring: KeyringPlaces,
  /** Settings of the app that are missing or weak, a sentence each. */
  environmentFaults: string[],
): Promise<DeploymentFacts> {
  const pending = await pendingMigrations(urls.ownerUrl)
  const seenByOwner = await withClient(urls.ownerUrl, async (owner) => {
    const askedAt = Date.now()
    const { rows: clocks } = await owner.query<{ now: Date }>('select clock_timestamp() as now')
    const halfway = askedAt + (Date.now() - askedAt) / 2
    const { rows: settings } = await owner.query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name = any ($1) or name = 'pg_stat_statements.max'",
      [SETTINGS],
    )
    const { rows: about } = await owner.query<{ version: number; superuser: boolean }>(
      `select current_setting('server_version_num')::int / 10000 as version,
         (select rolsuper from pg_roles where rolname = session_user) as superuser`,
    )
    const named = Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))
    return {
      postgresVersion: about[0]?.version ?? 0,
      ownerIsSuperuser: about[0]?.superuser === true,
      clockSkewMs: Math.round((clocks[0]?.now.getTime() ?? 0) - halfway),
      settings: named,
      keepsStatements: 'pg_stat_statements.max' in named,
    }
  })
  const isMigrated = pending.length === 0
  const seenByApp = isMigrated
    ? await askAsApp(urls.appUrl)
    : { appPowers: [], unguardedTables: [], mode: null, backupAgeMs: null }
  return {
    ...seenByOwner,
    ...seenByApp,
    pendingMigrations: pending,
    keyringFault: keyringFault(keyring),
    environmentFaults,
    pushTestOrigin: env().PUSH_TEST_ORIGIN ?? null,
  }
}

function askAsApp(appUrl: string) {
  return withClient(appUrl, async (app) => {
    const { rows } = await app.query<
      Pick<DeploymentFacts, 'appPowers' | 'unguardedTables' | 'mode' | 'backupAgeMs'>
    >(
      `select app.excess_powers() as "appPowers", app.unguarded_tables() as "unguardedTables",
         (select mode from instance) as mode,
         (select round(extract(epoch from now() - backed_up_at) * 1000)::float8 from instance) as "backupAgeMs"`,
    )
    if (!rows[0]) throw new Error('The database did not answer the app.')
    return rows[0]
  })
}

function keyringFault({ keyringDir, hostKeyFile }: KeyringPlaces): string | null {
  try {
    if (!fs.existsSync(keyringDir)) return `There is no keyring in ${keyringDir}.`
    const keyring = openKeyring(keyringDir, hostKeyFile)
    for (const name of INSTANCE_KEYS) keyring.materialOf(name)
    return null
  } catch (error) {
    return (error as Error).message
  }
}
