import 'server-only'
import { employerKey } from '@/lib/records/employer-key'
import { networkKey } from '@/lib/vault/key-name'
import type { Vault } from '@/lib/vault/vault'

/**
 * A number for a firm that is the same wherever its name is written in much the same way, and says nothing without the
 * network's key: how "same company" is matched while the database knows no company. `null` for a name of nothing.
 */
export function companyId(vault: Vault, name: string): string | null {
  const key = employerKey(name)
  if (key === '') return null
  const hex = vault.blindIndex(networkKey, 'company', key).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
