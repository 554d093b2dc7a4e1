import { adoptSettings } from '@/lib/env'
import type { OpenDatabase } from '../database/open-database'
import { DEMO_DIR } from './demo-options'
import { appSettings, instanceFiles } from './instance-files'
import { openInstance } from './open-instance'

/** Gives this process the instance of the environment or, without one, the embedded instance in `dataDir` (the demo's). */
export async function adoptInstance(dataDir: string = DEMO_DIR): Promise<OpenDatabase> {
  const instance = await openInstance(dataDir)
  if (instance.isEmbedded) {
    const settings = appSettings(instanceFiles(dataDir), {
      appUrl: instance.appUrl,
      origin: 'http://localhost:3000',
    })
    adoptSettings({ ...settings, MIGRATION_DATABASE_URL: instance.ownerUrl })
  }
  return instance
}
