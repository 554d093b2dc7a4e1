import { environmentDatabase } from '@/lib/env'
import { setUpRoles } from './roles'
import { type DatabaseUrls, startEmbedded } from './start-embedded'

/** Where the server of development keeps its data. */
export const DATA_DIR = '.data/dev'

/**
 * The database to work with: that of DATABASE_URL and MIGRATION_DATABASE_URL when they are set, otherwise the
 * embedded server of `dataDir`, started when it does not run.
 */
export async function openDatabase({ dataDir }: { dataDir: string }): Promise<DatabaseUrls> {
  const urls = environmentDatabase()
  if (!urls) return startEmbedded({ dataDir })
  await setUpRoles(urls.ownerUrl, urls.appUrl)
  return urls
}
