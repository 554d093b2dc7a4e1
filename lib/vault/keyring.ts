import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type KeyMaterial, makeKeyMaterial, unwrapKeyMaterial, wrapKeyMaterial } from './key-file'
import type { KeyName } from './key-name'
import { assertPrivate, shredFile, writePrivateFile } from './private-files'
import { VaultError } from './vault-error'

/** The keys of one instance, kept in a directory outside the database and its backups. */
export type Keyring = {
  /** The material of a key. Read again whenever its file changed, so a burn in another process bites at once. */
  materialOf(name: KeyName): KeyMaterial
  /** Makes a key unless it is there already. Refuses a name that was burned. */
  create(name: KeyName): void
  /** Destroys a key for good and leaves a tombstone, so that no key of this name is ever made again. */
  burn(name: KeyName): void
  isBurned(name: KeyName): boolean
}

type Loaded = { stamp: string; material: KeyMaterial }

/**
 * Opens the keyring in `directory`, whose key files are wrapped by the host key in `hostKeyFile` (64 hex digits).
 *
 * @throws {Error} with a sentence for the host when something is missing or readable by other accounts.
 */
export function openKeyring(directory: string, hostKeyFile: string): Keyring {
  assertPrivate(directory)
  const hostKey = readHostKey(hostKeyFile)
  const loaded = new Map<KeyName, Loaded>()
  const fileOf = (name: KeyName) => join(directory, `${name}.key`)
  const tombstoneOf = (name: KeyName) => join(directory, `${name}.burned`)
  const isBurned = (name: KeyName) => statSync(tombstoneOf(name), { throwIfNoEntry: false }) !== undefined

  function load(name: KeyName, stamp: string): KeyMaterial {
    assertPrivate(fileOf(name))
    const material = unwrapKeyMaterial(hostKey, name, readFileSync(fileOf(name)))
    loaded.set(name, { stamp, material })
    return material
  }

  return {
    isBurned,
    materialOf(name) {
      const found = statSync(fileOf(name), { throwIfNoEntry: false })
      if (!found) {
        loaded.delete(name)
        throw new VaultError(isBurned(name) ? 'burned' : 'missing_key')
      }
      const stamp = `${found.ino}:${found.mtimeMs}:${found.size}`
      const known = loaded.get(name)
      return known?.stamp === stamp ? known.material : load(name, stamp)
    },
    create(name) {
      if (isBurned(name)) throw new VaultError('burned')
      if (statSync(fileOf(name), { throwIfNoEntry: false })) return
      writePrivateFile(fileOf(name), wrapKeyMaterial(hostKey, name, makeKeyMaterial(name)), 'keep')
    },
    burn(name) {
      writePrivateFile(tombstoneOf(name), Buffer.alloc(0), 'keep')
      shredFile(fileOf(name))
      loaded.delete(name)
    },
  }
}

function readHostKey(path: string): Buffer {
  assertPrivate(path)
  const text = readFileSync(path, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error(`${path} must hold 64 hex digits, the host key of the keyring.`)
  return Buffer.from(text, 'hex')
}
