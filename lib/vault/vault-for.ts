import { keyringPaths } from '@/lib/env'
import { openKeyring } from './keyring'
import { onlyCourier } from './only-courier'
import { createVault, type Vault } from './vault'

let opened: { all: Vault; courierOnly: Vault } | undefined

/**
 * The vault that a session of this kind may use. A `job` gets the courier key and nothing else, so that no
 * background work can read a name.
 */
export function vaultFor({ kind }: { kind: string }): Vault {
  opened ??= open()
  return kind === 'job' ? opened.courierOnly : opened.all
}

function open(): { all: Vault; courierOnly: Vault } {
  const { directory, hostKeyFile } = keyringPaths()
  const keyring = openKeyring(directory, hostKeyFile)
  return { all: createVault(keyring), courierOnly: createVault(onlyCourier(keyring)) }
}
