import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { childEnvironment } from '@/lib/env'
import { ROOT } from '../run-tool'
import { processorMs } from './processor-time'

/** A Next server that was started to be measured. */
export type Served = {
  origin: string
  /** From the start of the process to its first right answer. */
  startMs: number
  /** Memory that the process holds; `null` where the system does not say. */
  residentMiB: () => number | null
  /** Processor time that it has used so far; `null` where the system does not say. */
  processorMs: () => number | null
  stop: () => Promise<void>
}

export type ServedApp = {
  folder: string
  port: number
  firstPath: string
  /** How Node runs it; nothing particular without. */
  flags?: readonly string[]
  environment: Record<string, string | undefined>
}

/** Starts the production build in `folder` and waits for its first answer, asking every 10 ms. */
export async function serve({
  folder,
  port,
  firstPath,
  flags = [],
  environment,
}: ServedApp): Promise<Served> {
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next')
  const startedAt = performance.now()
  const child = spawn(
    process.execPath,
    [...flags, next, 'start', '--hostname', 'localhost', '--port', String(port)],
    {
      cwd: folder,
      env: childEnvironment({ NEXT_TELEMETRY_DISABLED: '1', ...environment, NODE_ENV: 'production' }),
      stdio: ['ignore', 'ignore', 2],
    },
  )
  const origin = `http://localhost:${port}`
  while (!(await fetch(`${origin}${firstPath}`).catch(() => null))?.ok) {
    if (child.exitCode !== null || performance.now() - startedAt > 60_000)
      throw new Error(`${folder} did not start`)
    await setTimeout(10)
  }
  const startMs = performance.now() - startedAt
  return {
    origin,
    startMs,
    residentMiB: () => residentMiB(child),
    processorMs: () => processorMs(child.pid ?? 0),
    stop: () => stop(child),
  }
}

function residentMiB({ pid }: ChildProcess): number | null {
  const file = `/proc/${pid}/status`
  const line = fs.existsSync(file) ? /VmRSS:\s+(\d+) kB/.exec(fs.readFileSync(file, 'utf8')) : null
  return line ? Number(line[1]) / 1024 : null
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
