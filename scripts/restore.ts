import { ensureKeyring } from '@/lib/vault/ensure-keyring'
import { openInstance } from './app/open-instance'
import { askPassphrase } from './backup/ask-passphrase'
import { readBackupOptions } from './backup/backup-options'
import { restoreBackup } from './backup/restore-backup'
import { openSealedKeyring } from './backup/sealed-keyring'
import { step } from './progress'

/** Brings a backup back into an empty database and, if named, its keyring into an empty folder. */
const options = readBackupOptions(
  'npm run restore -- FILE [--keyring FILE] [--passphrase-file FILE] [--data DIR]',
)
const instance = await openInstance(options.dataDir)
try {
  const passphrase = options.keyringFile ? await askPassphrase(options.passphraseFile) : ''
  const counts = await step('Restoring', () => restoreBackup(instance.ownerUrl, options.file))
  const rows = Object.values(counts).reduce((total, count) => total + count, 0)
  console.log(
    `${rows} rows of ${Object.keys(counts).length} tables are back. Everybody has to sign in again.`,
  )
  if (options.keyringFile) {
    const keys = openSealedKeyring(options.keyringFile, passphrase, instance.keyring)
    // A backup of an earlier release may lack a key that this one needs.
    ensureKeyring(instance.keyring.keyringDir, instance.keyring.hostKeyFile)
    console.log(`${keys} files of the keyring are back in ${instance.keyring.keyringDir}.`)
  }
} finally {
  instance.release()
}
