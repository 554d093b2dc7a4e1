import { DATA_DIR } from './database/open-database'
import { stopEmbedded } from './database/start-embedded'
import { TEST_DATA_DIR } from './database/template'

/** Stops the embedded servers that development and tests leave running. */
for (const dataDir of [DATA_DIR, TEST_DATA_DIR]) stopEmbedded({ dataDir })
console.log('The embedded servers are stopped.')
