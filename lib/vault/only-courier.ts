import { courierKey, type KeyName } from './key-name'
import type { Keyring } from './keyring'
import { VaultError } from './vault-error'

/** A keyring that withholds everything but the courier key, which can seal and open addresses and nothing else. */
export function onlyCourier(keyring: Keyring): Keyring {
  const refuse = (): never => {
    throw new VaultError('withheld')
  }
  const materialOf = (name: KeyName) => (name === courierKey ? keyring.materialOf(name) : refuse())
  return { materialOf, create: refuse, burn: refuse, isBurned: keyring.isBurned }
}
