import fs from 'node:fs'
import path from 'node:path'
import { databaseAccount } from './embedded/account'
import { adoptRunning } from './embedded/adopt'
import { prepareBinaries } from './embedded/binaries'
import { type Cluster, initialize, SUPERUSER, start, stop } from './embedded/cluster'
import { withFileLock } from './embedded/file-lock'
import { databaseHome } from './embedded/home'
import { type Secrets, serverSecrets } from './embedded/secrets'
import { createEmbeddedRoles, DATABASE, OWNER, WEB } from './embedded-roles'

/** The two ways into one database: as its owner (migrations only) and as the app. */
export type DatabaseUrls = { ownerUrl: string; appUrl: string }

/** A running embedded server. */
export type EmbeddedServer = DatabaseUrls & {
  /** Way in as the server's superuser, to the database `postgres`. Never for the app. */
  adminUrl: string
  /** Whether this call started it; `false` when it was running already. */
  startedHere: boolean
  stop: () => void
}

/**
 * Starts the embedded PostgreSQL of `dataDir`, or adopts it when it runs, and makes sure that the roles and
 * the empty database are there. Several processes may call it at once.
 */
export async function startEmbedded({ dataDir }: { dataDir: string }): Promise<EmbeddedServer> {
  const account = databaseAccount()
  const home = databaseHome(path.resolve(dataDir), account)
  return withFileLock(path.join(home, 'starting'), async () => {
    const cluster: Cluster = { home, binaries: prepareBinaries(home, account), account }
    const secrets = serverSecrets(home)
    initialize(cluster, secrets.superuser)
    const adopted = await adoptRunning(cluster, (port) => urlsOf(secrets, port).adminUrl)
    const urls = urlsOf(secrets, adopted ?? (await start(cluster)))
    await createEmbeddedRoles(urls.adminUrl, secrets)
    return { ...urls, startedHere: adopted === null, stop: () => stop(cluster) }
  })
}

/** Stops the embedded server of `dataDir`; fine when it does not run. */
export function stopEmbedded({ dataDir }: { dataDir: string }): void {
  if (!fs.existsSync(dataDir)) return
  const account = databaseAccount()
  const home = databaseHome(path.resolve(dataDir), account)
  if (!fs.existsSync(path.join(home, 'secrets.json'))) return
  stop({ home, binaries: prepareBinaries(home, account), account })
}

function urlsOf(secrets: Secrets, port: number) {
  const url = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
  return {
    adminUrl: url(SUPERUSER, secrets.superuser, 'postgres'),
    ownerUrl: url(OWNER, secrets.owner, DATABASE),
    appUrl: url(WEB, secrets.web, DATABASE),
  }
}
