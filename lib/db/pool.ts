import 'server-only'
import pg from 'pg'
import { env } from '@/lib/env'

// One pool a process, even where the bundler loads this module more than once.
const shared = globalThis as typeof globalThis & { seedbedPool?: pg.Pool }

/** Connections of the app's role. Only `asViewer` and the sign-in functions take any. */
export function appPool(): pg.Pool {
  shared.seedbedPool ??= openPool(env().DATABASE_URL)
  return shared.seedbedPool
}

function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 8,
    // What does not depend on each other's answers need not wait for them: see `SentStatements`.
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    options: '-c statement_timeout=20s -c idle_in_transaction_session_timeout=60s -c lock_timeout=10s',
    types: { getTypeParser },
  })
  // An idle connection that breaks (a restarted server) is dropped by the pool; the next query opens another.
  pool.on('error', () => {})
  // One that breaks between two statements fails the next of them, and the work with it; it must not end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Civil dates stay text: a Date would move them into the machine's zone. Counts of SQL become numbers. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) => {
  if (oid === pg.types.builtins.DATE) return (value: string) => value
  if (oid === pg.types.builtins.INT8) return (value: string) => Number(value)
  return pg.types.getTypeParser(oid, format)
}

/** Closes what {@link appPool} opened, for programs that end. */
export async function closePool(): Promise<void> {
  await shared.seedbedPool?.end()
  shared.seedbedPool = undefined
}
