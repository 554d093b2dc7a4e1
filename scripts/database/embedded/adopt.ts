import { setTimeout } from 'node:timers/promises'
import { withClient } from '../with-client'
import { type Cluster, runningPort } from './cluster'

/**
 * The port of the server when it runs and answers; `null` when it does not run. A server that is recovering from
 * a crash is waited for, and one that is just dying is not mistaken for a live one.
 */
export async function adoptRunning(
  cluster: Cluster,
  adminUrlAt: (port: number) => string,
): Promise<number | null> {
  for (;;) {
    const port = runningPort(cluster)
    if (port === null) return null
    if (await answers(adminUrlAt(port))) return port
    await setTimeout(200)
  }
}

async function answers(adminUrl: string): Promise<boolean> {
  try {
    await withClient(adminUrl, (client) => client.query('select 1'))
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw error
    return false
  }
}
