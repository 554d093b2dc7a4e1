import { openDatabase } from '../database/open-database'
import { stopEmbedded } from '../database/start-embedded'
import { step } from '../progress'
import type { DemoOptions } from './demo-options'
import { type DemoState, readDemoState, writeDemoState } from './demo-state'
import { build, isBuilt } from './ensure-built'
import { instanceMode } from './ensure-instance'
import { freePortFrom, isFree } from './free-port'
import { appSettings, instanceFiles, removeInstanceFiles } from './instance-files'
import { startJobTimer } from './job-timer'
import { endProcess, isOurs } from './own-process'
import { prepareDemo, type Size } from './prepare-demo'
import { startPushTimer } from './push-timer'
import { type SignInLink, signInLinks } from './sign-in-links'
import { startApp } from './start-app'

const USUAL_PORT = 3000
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Starts the demo, prints where it is and how to sign in, and serves until it is stopped. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { dataDir } = options
  const { stateFile } = instanceFiles(dataDir)
  const before = readDemoState(stateFile)
  if (before && isOurs(before.pid)) return showRunning(before, options)
  await endProcess(before?.appPid ?? null) // left behind by a demo that was killed

  const size = chooseSize(options, before)
  const port = await choosePort(options.port)
  const origin = `http://localhost:${port}`
  const state: DemoState = { pid: process.pid, appPid: null, address: origin, size: before?.size ?? null }
  const note = (changes: Partial<DemoState>) => writeDemoState(stateFile, Object.assign(state, changes))
  note({})
  const finish = (code: number): never => {
    stopEmbedded({ dataDir })
    note({ pid: null, appPid: null })
    process.exit(code)
  }
  const stopEarly = () => finish(130)
  for (const signal of STOP_SIGNALS) process.once(signal, stopEarly)

  try {
    const urls = await step('Starting the database', () => openDatabase({ dataDir }))
    const startOver = options.fresh || !state.size || (await instanceMode(urls.ownerUrl)) === null
    if (startOver) {
      note({ size: null })
      removeInstanceFiles(dataDir)
    }
    const files = instanceFiles(dataDir)
    await prepareDemo({ urls, files, origin, size, startOver })
    note({ size })
    if (!isBuilt()) await step('Building the app (once for each version)', build)
    const settings = {
      ...appSettings(files, { appUrl: urls.appUrl, origin }),
      MIGRATION_DATABASE_URL: undefined,
    }
    const app = await step('Starting the app', () => startApp({ host: 'localhost', port, settings }))
    note({ appPid: app.pid })
    startJobTimer(urls.appUrl)
    startPushTimer(urls.appUrl)
    for (const signal of STOP_SIGNALS) process.off(signal, stopEarly).once(signal, () => void app.stop())

    show(options, origin, await signInLinks({ size, origin, ownerUrl: urls.ownerUrl }))
    await app.ended
    finish(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    finish(1)
  }
}

async function showRunning({ address, size }: DemoState, options: DemoOptions): Promise<void> {
  if (options.fresh) throw new Error('The demo is running. Stop it first: npm run demo:stop')
  if (!size)
    throw new Error('The demo is being started by another process. Wait for it, or: npm run demo:stop')
  const files = instanceFiles(options.dataDir)
  const urls = await openDatabase({ dataDir: options.dataDir })
  await prepareDemo({ urls, files, origin: address, size: size as Size, startOver: false })
  show(options, address, await signInLinks({ size: size as Size, origin: address, ownerUrl: urls.ownerUrl }))
}

function chooseSize({ size, fresh }: DemoOptions, before: DemoState | null): Size {
  const present = (before?.size ?? null) as Size | null
  if (size && present && size !== present && !fresh) {
    throw new Error(`The data there are "${present}". Add --fresh to replace them by "${size}".`)
  }
  return size ?? (fresh ? 'small' : (present ?? 'small'))
}

async function choosePort(wanted: number | null): Promise<number> {
  if (wanted === null) return freePortFrom(USUAL_PORT)
  if (await isFree(wanted)) return wanted
  throw new Error(`Port ${wanted} is taken by another program. Name another with --port.`)
}

function show({ json }: DemoOptions, address: string, people: SignInLink[]): void {
  if (json) {
    console.log(JSON.stringify({ address, people }))
    return
  }
  console.log(`\nSeedbed is at ${address}\n\nSign in as (each link works once; run this again for new ones):`)
  for (const { role, name, link } of people) console.log(`  ${role.padEnd(16)} ${name.padEnd(20)} ${link}`)
  console.log('\nCtrl-C stops it, with its database.')
}
