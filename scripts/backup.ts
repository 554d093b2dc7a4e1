import { openInstance } from './app/open-instance'
import { askPassphrase } from './backup/ask-passphrase'
import { readBackupOptions } from './backup/backup-options'
import { sealKeyring } from './backup/sealed-keyring'
import { writeBackup } from './backup/write-backup'
import { step } from './progress'

/** Writes all rows to a file and, apart from it, the keyring without which their words are noise. */
const options = readBackupOptions(
  'npm run backup -- FILE [--keyring FILE] [--passphrase-file FILE] [--data DIR]',
)
const instance = await openInstance(options.dataDir)
try {
  const counts = await step('Backing up', () => writeBackup(instance.ownerUrl, options.file))
  const rows = Object.values(counts).reduce((total, count) => total + count, 0)
  console.log(`${options.file}: ${rows} rows of ${Object.keys(counts).length} tables.`)
  if (options.keyringFile) {
    const keys = sealKeyring(
      instance.keyring,
      options.keyringFile,
      await askPassphrase(options.passphraseFile),
    )
    console.log(
      `${options.keyringFile}: ${keys} files of the keyring, sealed. Keep it somewhere else than the rows.`,
    )
  } else {
    console.log(
      'The keyring is not in it, and without the keyring no name can be read. Back it up apart: --keyring FILE',
    )
  }
} finally {
  instance.release()
}
