import { environmentDatabase } from '@/lib/env'
import { startEmbedded } from '../database/start-embedded'
import { TEST_DATA_DIR } from '../database/template'
import { withClient } from '../database/with-client'

/** Stops the embedded server of the tests, unless it is another one's or somebody is still connected to it. */
export async function stopIdleServer(): Promise<void> {
  if (environmentDatabase()) return
  const server = await startEmbedded({ dataDir: TEST_DATA_DIR })
  const isIdle = await withClient(server.adminUrl, async (admin) => {
    const { rowCount } = await admin.query(
      "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    )
    return rowCount === 0
  })
  if (isIdle) server.stop()
}
