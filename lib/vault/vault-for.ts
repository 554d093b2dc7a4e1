import { env } from '@/lib/env'
import { openKeyring } from './keyring'
import { onlyCourier } from './only-courier'
import { createVault, type Vault } from './vault'

let opened: { all: Vault; courierOnly: Vault } | undefined

/**
 * The vault that a session of this kind may use. A `job` gets the keys that send and nothing else, so that no
 * background work can read a name.
 */
export function vaultFor({ kind }: { kind: string }): Vault {
  opened ??= open()
  return kind === 'job' ? opened.courierOnly : opened.all
}

function open(): { all: Vault; courierOnly: Vault } {
  const { KEYRING_DIR, KEYRING_KEK_FILE } = env()
  const keyring = openKeyring(KEYRING_DIR, KEYRING_KEK_FILE)
  return { all: createVault(keyring), courierOnly: createVault(onlyCourier(keyring)) }
}
