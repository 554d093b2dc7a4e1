import path from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { DEMO_DIR } from '../app/demo-options'
import { instanceFiles } from '../app/instance-files'
import { type OpenDatabase, openDatabase } from '../database/open-database'
import type { KeyringPlaces } from './sealed-keyring'

export type BackupOptions = {
  file: string
  keyringFile: string | null
  passphraseFile: string | undefined
  dataDir: string
}

/** Reads `FILE [--keyring FILE] [--passphrase-file FILE] [--data DIR]`. Rows and keys never share a file. */
export function readBackupOptions(usage: string): BackupOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keyring: { type: 'string' },
      'passphrase-file': { type: 'string' },
      data: { type: 'string', default: DEMO_DIR },
    },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error(`Usage: ${usage}`)
  const keyringFile = values.keyring ?? null
  if (keyringFile && path.resolve(keyringFile) === path.resolve(file)) {
    throw new Error('The keyring goes into a file of its own: whoever has both can read every name.')
  }
  return { file, keyringFile, passphraseFile: values['passphrase-file'], dataDir: values.data }
}

/** The database and the keyring of the environment, or of the embedded instance in `dataDir`. */
export async function openInstance(dataDir: string): Promise<OpenDatabase & { keyring: KeyringPlaces }> {
  const database = await openDatabase({ dataDir })
  const keyring = database.isEmbedded
    ? instanceFiles(dataDir)
    : { keyringDir: env().KEYRING_DIR, hostKeyFile: env().KEYRING_KEK_FILE }
  return { ...database, keyring }
}
