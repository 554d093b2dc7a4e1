import { courierKey, type KeyName, pushKey } from './key-name'
import type { Keyring } from './keyring'
import { VaultError } from './vault-error'

/** A keyring that withholds everything but what sends: the courier key, which opens addresses, and the one that signs for push. */
export function onlyCourier(keyring: Keyring): Keyring {
  const refuse = (): never => {
    throw new VaultError('withheld')
  }
  const sends = (name: KeyName) => name === courierKey || name === pushKey
  const materialOf = (name: KeyName) => (sends(name) ? keyring.materialOf(name) : refuse())
  return { materialOf, create: refuse, burn: refuse, isBurned: keyring.isBurned }
}
