import { environmentDatabase } from '@/lib/env'
import { setUpRoles } from './roles'
import { type DatabaseUrls, startEmbedded } from './start-embedded'

/** Where the server of development keeps its data. */
export const DATA_DIR = '.data/dev'

/** A database and how to leave it. */
export type OpenDatabase = DatabaseUrls & {
  isEmbedded: boolean
  /** Stops the embedded server if this process started it. */
  release: () => void
}

/**
 * The database to work with: that of DATABASE_URL and MIGRATION_DATABASE_URL when they are set, otherwise the
 * embedded server of `dataDir`, started when it does not run.
 */
export async function openDatabase({ dataDir }: { dataDir: string }): Promise<OpenDatabase> {
  const urls = environmentDatabase()
  if (urls) {
    await setUpRoles(urls.ownerUrl, urls.appUrl)
    return { ...urls, isEmbedded: false, release: () => undefined }
  }
  const server = await startEmbedded({ dataDir })
  const release = () => (server.startedHere ? server.stop() : undefined)
  return { ownerUrl: server.ownerUrl, appUrl: server.appUrl, isEmbedded: true, release }
}
