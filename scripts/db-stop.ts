import { DATA_DIR } from './database/open-database'
import { stopEmbedded } from './database/start-embedded'

/** Stops the embedded server that development and tests leave running. */
stopEmbedded({ dataDir: DATA_DIR })
console.log('The embedded database is stopped.')
