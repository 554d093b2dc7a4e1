import { env } from '@/lib/env'
import type { KeyringPlaces } from '../backup/sealed-keyring'
import { type OpenDatabase, openDatabase } from '../database/open-database'
import { instanceFiles } from './instance-files'

/** The database and the keyring of the environment, or of the embedded instance in `dataDir`. */
export async function openInstance(dataDir: string): Promise<OpenDatabase & { keyring: KeyringPlaces }> {
  const database = await openDatabase({ dataDir })
  const keyring = database.isEmbedded
    ? instanceFiles(dataDir)
    : { keyringDir: env().KEYRING_DIR, hostKeyFile: env().KEYRING_KEK_FILE }
  return { ...database, keyring }
}
