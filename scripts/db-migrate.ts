import { ensureInstance } from './app/ensure-instance'
import { deployMigrations } from './database/migrate'
import { DATA_DIR, openDatabase } from './database/open-database'

/** Brings the database up to date: pending migrations, then all row policies. A new instance gets its setup token. */
const { ownerUrl } = await openDatabase({ dataDir: DATA_DIR })
const applied = await deployMigrations(ownerUrl)
for (const name of applied) console.log(`Applied ${name}.`)
console.log(
  applied.length === 0 ? 'No migration was pending; row policies are renewed.' : 'Row policies are renewed.',
)
const token = await ensureInstance(ownerUrl, 'live')
if (token) console.log(`The first user of this instance opens /setup#${token}`)
