import { randomBytes } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { INSTANCE_KEYS } from './key-name'
import { type Keyring, openKeyring } from './keyring'
import { makePrivateDirectory, writePrivateFile } from './private-files'

/**
 * Opens the keyring of this instance and makes what a new one lacks: the directory, the host key, the keys
 * of the network. Refuses to make a host key where key files exist: they could never be opened with it.
 */
export function ensureKeyring(directory: string, hostKeyFile: string): Keyring {
  makePrivateDirectory(directory)
  if (!statSync(hostKeyFile, { throwIfNoEntry: false })) {
    const hasKeys = readdirSync(directory).some((file) => file.endsWith('.key'))
    if (hasKeys) throw new Error(`${hostKeyFile} is missing. Restore it: the keys in ${directory} need it.`)
    makePrivateDirectory(dirname(hostKeyFile))
    writePrivateFile(hostKeyFile, Buffer.from(`${randomBytes(32).toString('hex')}\n`), 'keep')
  }
  const keyring = openKeyring(directory, hostKeyFile)
  for (const name of INSTANCE_KEYS) keyring.create(name)
  return keyring
}
