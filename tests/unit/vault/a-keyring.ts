import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureKeyring } from '@/lib/vault/ensure-keyring'

/** A new keyring in a directory of its own, with the paths of its parts. */
export function aKeyring() {
  const root = mkdtempSync(join(tmpdir(), 'keyring-'))
  const directory = join(root, 'keys')
  const hostKeyFile = join(root, 'host', 'host.key')
  return { directory, hostKeyFile, keyring: ensureKeyring(directory, hostKeyFile) }
}
