import { resetDatabase } from '../database/migrate'
import { withClient } from '../database/with-client'
import { instanceMode } from './ensure-instance'

/** Empties a database of demo data, or one that is empty anyway. Refuses real drives and other programs' tables. */
export async function emptyDemoDatabase(ownerUrl: string): Promise<void> {
  const mode = await refuseRealDrives(ownerUrl)
  if (mode === null && (await hasForeignTables(ownerUrl))) {
    throw new Error('This database holds the tables of another program. Name an empty one for the demo.')
  }
  await resetDatabase(ownerUrl)
}

/** Throws when the database is one of real drives; otherwise answers what it is. */
export async function refuseRealDrives(ownerUrl: string): Promise<'demo' | null> {
  const mode = await instanceMode(ownerUrl)
  if (mode === 'live') throw new Error('This database holds real drives. The demo does not touch it.')
  return mode
}

function hasForeignTables(ownerUrl: string): Promise<boolean> {
  return withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ found: boolean }>(
      `select to_regclass('public._prisma_migrations') is null
         and exists (select from pg_tables where schemaname = 'public') as found`,
    )
    return rows[0]?.found === true
  })
}
