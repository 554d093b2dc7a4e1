import { createMigration } from './database/migrate'
import { DATA_DIR, openDatabase } from './database/open-database'

/** Writes and applies a migration for what changed in the Prisma schema: `npm run db:dev -- <name>`. */
const [name] = process.argv.slice(2)
if (!name) {
  console.error('Usage: npm run db:dev -- <name of the migration>')
  process.exit(2)
}
const { ownerUrl, appUrl } = await openDatabase({ dataDir: DATA_DIR })
const created = await createMigration(ownerUrl, name)
console.log(
  created
    ? `Made and applied ${created}. Renew the row policies with npm run db:migrate.`
    : 'Nothing changed in the schema.',
)
console.log(`Owner: ${ownerUrl}\nApp:   ${appUrl}`)
