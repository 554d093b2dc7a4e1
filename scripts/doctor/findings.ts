import type { DeploymentFacts } from './deployment-facts'

/** What the doctor says about one thing. `todo` is there when something is wrong. */
export type Finding = { check: string; ok: boolean; says: string; todo: string | null }

const OLDEST_POSTGRES = 15
const LARGEST_SKEW_MS = 5000
const OLDEST_BACKUP_DAYS = 7
const DAY_MS = 86_400_000

const POWERS: Record<string, string> = {
  superuser: 'is a superuser, so row policies do not bind it',
  bypassrls: 'may bypass row policies',
  createrole: 'may make other accounts',
  owner: 'owns tables, so their row policies do not bind it',
  not_in_seedbed_app: 'is not a member of seedbed_app, so it can read nothing',
}

/** What is well and what is wrong with a deployment, in words. */
export function findings(facts: DeploymentFacts): Finding[] {
  return [
    settings(facts),
    postgres(facts),
    appAccount(facts),
    ownerAccount(facts),
    migrations(facts),
    policies(facts),
    keyring(facts),
    clock(facts),
    serverLog(facts),
    durability(facts),
    statements(facts),
    push(facts),
    backup(facts),
    mode(facts),
  ]
}

const well = (check: string, says: string): Finding => ({ check, ok: true, says, todo: null })
const wrong = (check: string, says: string, todo: string): Finding => ({ check, ok: false, says, todo })

function settings({ environmentFaults }: DeploymentFacts): Finding {
  if (environmentFaults.length === 0) return well('settings', 'All settings of the app are there.')
  return wrong('settings', 'Settings of the app are missing or weak.', environmentFaults.join(' '))
}

function postgres({ postgresVersion }: DeploymentFacts): Finding {
  if (postgresVersion >= OLDEST_POSTGRES)
    return well('postgres', `PostgreSQL ${postgresVersion} is new enough.`)
  return wrong(
    'postgres',
    `PostgreSQL ${postgresVersion} is too old.`,
    `Move to PostgreSQL ${OLDEST_POSTGRES} or newer.`,
  )
}

function appAccount({ appPowers }: DeploymentFacts): Finding {
  if (appPowers.length === 0)
    return well('app account', 'The app signs in as an account that row policies bind.')
  const says = `The account of the app ${appPowers.map((power) => POWERS[power] ?? power).join(', and ')}.`
  return wrong(
    'app account',
    says,
    'Give the app an account of its own in DATABASE_URL: a plain login in seedbed_app.',
  )
}

function ownerAccount({ ownerIsSuperuser }: DeploymentFacts): Finding {
  if (!ownerIsSuperuser) return well('owner account', 'The owner of the tables has no power over the server.')
  return wrong(
    'owner account',
    'Migrations run as a superuser, and the functions that the app may call run with that power.',
    'Let an ordinary account own the database and name it in MIGRATION_DATABASE_URL.',
  )
}

function migrations({ pendingMigrations }: DeploymentFacts): Finding {
  if (pendingMigrations.length === 0) return well('migrations', 'The database is up to date.')
  return wrong('migrations', `Not yet applied: ${pendingMigrations.join(', ')}.`, 'Run npm run db:migrate.')
}

function policies({ unguardedTables }: DeploymentFacts): Finding {
  if (unguardedTables.length === 0)
    return well('policies', 'Every table that the app can read has a row policy.')
  return wrong(
    'policies',
    `Without a row policy: ${unguardedTables.join(', ')}.`,
    'Run npm run db:migrate, which renews all of them.',
  )
}

function keyring({ keyringFault }: DeploymentFacts): Finding {
  if (!keyringFault) return well('keyring', 'The keyring opens and nobody else can read it.')
  return wrong(
    'keyring',
    keyringFault,
    'Restore the keyring from its backup, or set its folder to mode 700 and its files to 600.',
  )
}

function clock({ clockSkewMs }: DeploymentFacts): Finding {
  if (Math.abs(clockSkewMs) <= LARGEST_SKEW_MS)
    return well('clock', 'The clocks of the app and the database agree.')
  const seconds = Math.round(Math.abs(clockSkewMs) / 1000)
  const says = `The database is ${seconds} s ${clockSkewMs > 0 ? 'ahead of' : 'behind'} this machine.`
  return wrong(
    'clock',
    says,
    'Let both machines set their clocks by NTP: sessions and sign-in codes depend on it.',
  )
}

function serverLog({ settings: found }: DeploymentFacts): Finding {
  const talkative = [
    found.log_statement !== 'none' && 'log_statement = none',
    found.log_error_verbosity !== 'terse' && 'log_error_verbosity = terse',
    found.log_parameter_max_length !== '0' && 'log_parameter_max_length = 0',
    found.log_parameter_max_length_on_error !== '0' && 'log_parameter_max_length_on_error = 0',
    found.log_min_duration_statement !== '-1' && 'log_min_duration_statement = -1',
    found.track_activities !== 'off' && 'track_activities = off',
  ].filter((setting) => setting !== false)
  if (talkative.length === 0)
    return well('server log', 'The database shows and logs no statement and no value.')
  const todo = `Set in postgresql.conf: ${talkative.join(', ')}.`
  return wrong(
    'server log',
    'The database may write session tokens or values into its log, or show them to other connections.',
    todo,
  )
}

function durability({ settings: found }: DeploymentFacts): Finding {
  const off = ['fsync', 'full_page_writes', 'synchronous_commit'].filter((name) => found[name] === 'off')
  if (off.length === 0) return well('durability', 'What the app calls saved is on the disk.')
  return wrong(
    'durability',
    `A power cut can lose what was saved: ${off.join(', ')} is off.`,
    `Set ${off.join(' and ')} to on.`,
  )
}

function statements({ keepsStatements }: DeploymentFacts): Finding {
  if (!keepsStatements) return well('statement statistics', 'The database keeps no statements.')
  return wrong(
    'statement statistics',
    'pg_stat_statements is loaded and would keep session tokens.',
    'Take pg_stat_statements out of shared_preload_libraries and restart the database.',
  )
}

function push({ pushTestOrigin, mode: instance }: DeploymentFacts): Finding {
  if (!pushTestOrigin || instance === 'demo')
    return well('push', 'Messages to phones go to the services of the browsers only.')
  return wrong(
    'push',
    `Messages to phones may also go to ${pushTestOrigin}, which somebody could name as their phone.`,
    'Take PUSH_TEST_ORIGIN out of the settings: it is for tests.',
  )
}

function backup({ backupAgeMs, mode: instance }: DeploymentFacts): Finding {
  if (instance === 'demo') return well('backup', 'A demo needs no backup.')
  const todo = 'Run npm run backup -- FILE --keyring OTHER_FILE, every night, and keep the two apart.'
  if (backupAgeMs === null) return wrong('backup', 'This instance was never backed up.', todo)
  const days = Math.floor(backupAgeMs / DAY_MS)
  if (days < OLDEST_BACKUP_DAYS) return well('backup', `The last backup is ${days} days old.`)
  return wrong('backup', `The last backup is ${days} days old.`, todo)
}

function mode({ mode: instance, pendingMigrations }: DeploymentFacts): Finding {
  if (instance === 'live') return well('instance', 'This instance is for real drives.')
  if (instance === 'demo')
    return well('instance', 'This instance is a demo: its sign-in links are open. npm run serve refuses it.')
  const todo = 'Run npm run db:migrate, which also prints the address for the first user.'
  return wrong(
    'instance',
    pendingMigrations.length > 0 ? 'Unknown until migrated.' : 'This instance is not set up.',
    todo,
  )
}
