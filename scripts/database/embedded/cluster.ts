import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { childEnvironment } from '@/lib/env'
import type { Account } from './account'
import type { Binaries } from './binaries'
import { SERVER_SETTINGS } from './settings'

/** One embedded server: its folder, its programs, the account that runs it. */
export type Cluster = { home: string; binaries: Binaries; account: Account | null }

/** Name of the account inside PostgreSQL that owns the embedded server. It is never given to the app. */
export const SUPERUSER = 'postgres'

/** The processes of a killed server need a moment to notice; until then a new one is refused. */
const START_TRIES = 6

/** The port of the running server; `null` when it does not run. */
export function runningPort(cluster: Cluster): number | null {
  const lines = readPidFile(cluster)
  if (!lines || !isOurServer(cluster, Number(lines[0]))) return null
  return lines[3] ? Number(lines[3]) : null
}

/** Makes the data folder on first use. `password` becomes the superuser's. */
export function initialize(cluster: Cluster, password: string): void {
  const data = dataFolder(cluster)
  if (fs.existsSync(path.join(data, 'PG_VERSION'))) return
  fs.rmSync(data, { recursive: true, force: true })
  fs.mkdirSync(data, { mode: 0o700 })
  const passwordFile = path.join(cluster.home, `password-${randomBytes(6).toString('hex')}`)
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  giveTo(cluster, data, passwordFile)
  try {
    run(cluster, 'initdb', [
      ...['-D', data, '-U', SUPERUSER, '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ])
  } catch (error) {
    fs.rmSync(data, { recursive: true, force: true })
    throw error
  } finally {
    fs.rmSync(passwordFile)
  }
}

/** Starts the server on a free loopback port and answers the port. Recovers by itself after a crash. */
export async function start(cluster: Cluster): Promise<number> {
  const lines = readPidFile(cluster)
  if (lines && !isOurServer(cluster, Number(lines[0]))) fs.rmSync(pidFile(cluster))
  const log = path.join(cluster.home, 'postgres.log')
  fs.closeSync(fs.openSync(log, 'a', 0o600))
  giveTo(cluster, log)
  for (let triesLeft = START_TRIES; ; triesLeft--) {
    const port = await freePort()
    const settings = Object.entries({ ...SERVER_SETTINGS, port }).map(
      ([name, value]) => `-c ${name}=${value}`,
    )
    const args = ['start', '-D', dataFolder(cluster), '-w', '-t', '60', '-l', log, '-o', settings.join(' ')]
    try {
      run(cluster, 'pg_ctl', args)
      return port
    } catch (cause) {
      if (triesLeft === 1)
        throw new Error(`PostgreSQL did not start. The end of ${log}:\n${lastLines(log)}`, { cause })
    }
    await setTimeout(500)
  }
}

/** Stops the server, letting it write everything down. Fine when it does not run. */
export function stop(cluster: Cluster): void {
  if (runningPort(cluster) === null) return
  run(cluster, 'pg_ctl', ['stop', '-D', dataFolder(cluster), '-m', 'fast', '-w', '-t', '60'])
}

const dataFolder = ({ home, binaries }: Cluster): string => path.join(home, `data-${binaries.major}`)

const pidFile = (cluster: Cluster): string => path.join(dataFolder(cluster), 'postmaster.pid')

const lastLines = (log: string): string => fs.readFileSync(log, 'utf8').slice(-1200)

function readPidFile(cluster: Cluster): string[] | null {
  const file = pidFile(cluster)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : null
}

/**
 * Whether `pid` is a live server on our data folder. The number alone says little: after kill -9 a container
 * may keep a zombie of it, and after a restart of the machine it may belong to somebody else.
 */
function isOurServer(cluster: Cluster, pid: number): boolean {
  if (fs.existsSync('/proc/self/cmdline')) {
    if (!fs.existsSync(`/proc/${pid}/cmdline`)) return false
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataFolder(cluster))
  }
  return spawnSync(program(cluster, 'pg_ctl'), ['status', '-D', dataFolder(cluster)]).status === 0
}

const program = ({ binaries }: Cluster, name: string): string => path.join(binaries.folder, 'bin', name)

function run(cluster: Cluster, name: string, args: string[]): void {
  const { status, stderr, error } = spawnSync(program(cluster, name), args, {
    ...cluster.account,
    cwd: cluster.home,
    env: childEnvironment({ LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${name}: ${stderr || error?.message || `ended with ${status}`}`)
}

function giveTo({ account }: Cluster, ...paths: string[]): void {
  if (account) for (const each of paths) fs.chownSync(each, account.uid, account.gid)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
