import path from 'node:path'
import { parseArgs } from 'node:util'
import { DEMO_DIR } from '../app/demo-options'

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
