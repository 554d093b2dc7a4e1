import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { childEnvironment } from '@/lib/env'
import { ROOT } from '../run-tool'

/** A served app that we started. */
export type RunningApp = {
  pid: number
  /** Resolves with the exit code when the server ends, by itself or stopped. */
  ended: Promise<number>
  stop: () => Promise<void>
}

type Options = { host: string; port: number; settings: Record<string, string | undefined> }

const GIVE_UP_AFTER_MS = 60_000

/**
 * How Node runs the app. By itself it lets rubbish grow to several times what is in use before clearing it away, as if the
 * machine had nothing else to hold. Not a limit: what is really needed is there.
 */
export const SERVER_FLAGS = ['--heap-growing-percent=100']

/** Starts the production build and waits until it says that it is ready. Throws what is missing when it is not. */
export async function startApp({ host, port, settings }: Options): Promise<RunningApp> {
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next')
  const withUs = ['--import', pathToFileURL(path.join(ROOT, 'scripts/app/end-with-parent.mjs')).href]
  const child = spawn(
    process.execPath,
    [...SERVER_FLAGS, ...withUs, next, 'start', '--hostname', host, '--port', String(port)],
    {
      cwd: ROOT,
      env: childEnvironment({ NEXT_TELEMETRY_DISABLED: '1', ...settings, NODE_ENV: 'production' }),
      stdio: ['ignore', 2, 2, 'ipc'],
    },
  )
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const stop = () => stopChild(child, ended)
  const fault = await Promise.race([
    readinessFault(port),
    ended.then((code) => `The server ended at once (${code}).`),
  ])
  if (fault) {
    await stop()
    throw new Error(fault)
  }
  return { pid: child.pid ?? 0, ended, stop }
}

/** What waiting does not mend, and what to do about it. */
const FAULTS: Record<string, string> = {
  role: 'DATABASE_URL names an account that row policies do not bind. Use a plain login in seedbed_app.',
  migrations: 'The database is not up to date. Run npm run db:migrate as its owner.',
  policies: 'A table has no row policy. Run npm run db:migrate as the owner of the database.',
  keyring: 'The keyring does not open. Check KEYRING_DIR and KEYRING_KEK_FILE, or run npm run doctor.',
}

/** What keeps the app at `port` from being ready, in words; `null` as soon as it is ready. */
async function readinessFault(port: number): Promise<string | null> {
  for (const startedAt = performance.now(); performance.now() - startedAt < GIVE_UP_AFTER_MS; ) {
    const answer = await fetch(`http://localhost:${port}/api/readyz`).catch(() => null)
    if (answer?.ok) return null
    const { cause } = answer ? ((await answer.json()) as { cause: string }) : { cause: 'none' }
    if (FAULTS[cause]) return FAULTS[cause]
    await setTimeout(150)
  }
  return 'The server did not get ready: the database does not answer it. Run npm run doctor.'
}

async function stopChild(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM')
  const killer = globalThis.setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(killer)
}
