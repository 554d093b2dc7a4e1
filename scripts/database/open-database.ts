import { environmentDatabase } from '@/lib/env'
import { setUpRoles } from './roles'
import { type DatabaseUrls, startEmbedded } from './start-embedded'

/** Where the servers of development, tests and the demo keep their data unless told otherwise. */
export const DATA_DIR = '.data'

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
