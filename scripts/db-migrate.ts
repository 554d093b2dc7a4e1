import { env } from '@/lib/env'
import { ensureKeyring } from '@/lib/vault/ensure-keyring'
import { ensureInstance } from './app/ensure-instance'
import { openInstance } from './app/open-instance'
import { deployMigrations } from './database/migrate'
import { DATA_DIR } from './database/open-database'

/**
 * Brings the database up to date: pending migrations, then all row policies. A new instance gets
 * its keyring and the token of its first user.
 */
const { ownerUrl, keyring, isEmbedded } = await openInstance(DATA_DIR)
const applied = await deployMigrations(ownerUrl)
for (const name of applied) console.log(`Applied ${name}.`)
console.log(
  applied.length === 0 ? 'No migration was pending; row policies are renewed.' : 'Row policies are renewed.',
)
ensureKeyring(keyring.keyringDir, keyring.hostKeyFile)
const token = await ensureInstance(ownerUrl, 'live')
if (token)
  console.log(`The first user of this instance opens ${isEmbedded ? '' : env().APP_ORIGIN}/setup#${token}`)
