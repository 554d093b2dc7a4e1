import { diffFromSchema, pendingMigrations } from './database/migrate'
import { DATA_DIR, openDatabase } from './database/open-database'

/** Says which migrations are pending and whether the tables are those of the Prisma schema. */
const { ownerUrl } = await openDatabase({ dataDir: DATA_DIR })
const pending = await pendingMigrations(ownerUrl)
for (const name of pending) console.log(`Pending: ${name}`)
const difference = pending.length === 0 ? await diffFromSchema(ownerUrl) : ''
if (difference) console.log(`The tables differ from the schema:\n${difference}`)
if (pending.length === 0 && !difference) console.log('The database is up to date.')
process.exitCode = pending.length > 0 || difference ? 1 : 0
