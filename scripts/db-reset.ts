import { deployMigrations, resetDatabase } from './database/migrate'
import { DATA_DIR } from './database/open-database'
import { startEmbedded } from './database/start-embedded'

/** Makes the database of the embedded development server anew. Never touches another server. */
const { ownerUrl } = await startEmbedded({ dataDir: DATA_DIR })
await resetDatabase(ownerUrl)
await deployMigrations(ownerUrl)
console.log('The database is empty and up to date.')
