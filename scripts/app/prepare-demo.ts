import { dateIn, now } from '@/lib/clock'
import { adoptSettings } from '@/lib/env'
import { ensureKeyring } from '@/lib/vault/ensure-keyring'
import { seedDemo } from '@/prisma/seed/demo'
import { deployMigrations } from '../database/migrate'
import type { DatabaseUrls } from '../database/start-embedded'
import { step } from '../progress'
import { emptyDemoDatabase, refuseRealDrives } from './empty-database'
import { appSettings, type InstanceFiles } from './instance-files'

/** How much the demo holds. `empty` is an instance before its first user. */
export const SIZES = ['small', 'shop5k', 'network250k', 'empty'] as const
export type Size = (typeof SIZES)[number]

type Demo = { urls: DatabaseUrls; files: InstanceFiles; origin: string; size: Size; startOver: boolean }

/**
 * Migrates the database, makes the keyring and, when starting over, fills both with the demo network. From here on
 * this process has the settings of that instance.
 */
export async function prepareDemo({ urls, files, origin, size, startOver }: Demo): Promise<void> {
  if (startOver) await emptyDemoDatabase(urls.ownerUrl)
  else await refuseRealDrives(urls.ownerUrl)
  await step('Migrating the database', () => deployMigrations(urls.ownerUrl))
  ensureKeyring(files.keyringDir, files.hostKeyFile)
  adoptSettings({
    ...appSettings(files, { appUrl: urls.appUrl, origin }),
    MIGRATION_DATABASE_URL: urls.ownerUrl,
  })
  if (!startOver || size === 'empty') return

  await step('Filling in the demo network', () =>
    seedDemo({
      ownerUrl: urls.ownerUrl,
      today: dateIn('UTC', now()),
      size,
      report: (done, total, what) => process.stderr.write(`  ${done} of ${total} ${what}\n`),
    }),
  )
}
