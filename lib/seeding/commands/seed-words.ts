import 'server-only'
import type { SeedWords } from '@/lib/seeding/intake-kinds'
import { networkKey } from '@/lib/vault/key-name'
import type { Vault } from '@/lib/vault/vault'

/** What a public call says, sealed for its row. Anybody may read it on its page; a copy of the database says nothing. */
export const sealSeed = (vault: Vault, seedId: string, { title, firm, place, text }: SeedWords): Buffer =>
  vault.seal(networkKey, { table: 'seed', rowId: seedId }, { title, firm, place, text })
