import path from 'node:path'
import { build, isBuilt } from '../app/ensure-built'
import { freePortFrom } from '../app/free-port'
import { appSettings, instanceFiles, removeInstanceFiles } from '../app/instance-files'
import { prepareDemo } from '../app/prepare-demo'
import { startApp } from '../app/start-app'
import { cloneTemplate, dropClone, ensureTemplate, TEST_DATA_DIR } from '../database/template'
import { step } from '../progress'
import { runTool } from '../run-tool'
import { ensureChromium } from './chromium'

const FIRST_PORT = 3100

/**
 * Runs Playwright with `args` against the production build, on a database of its own with the demo network in it.
 * Answers Playwright's exit code.
 */
export async function runBrowserTests(
  args: string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const browser = await ensureChromium()
  const folder = path.join(TEST_DATA_DIR, `e2e-${process.pid}`)
  const files = instanceFiles(folder)
  const port = await freePortFrom(FIRST_PORT)
  const origin = `http://localhost:${port}`
  const urls = await cloneTemplate(await ensureTemplate(), `seedbed_e2e_${process.pid}`)
  try {
    await prepareDemo({ urls, files, origin, size: 'small', startOver: true })
    if (!isBuilt()) await step('Building the app', build)
    const settings = {
      ...appSettings(files, { appUrl: urls.appUrl, origin }),
      MIGRATION_DATABASE_URL: undefined,
    }
    const app = await step('Starting the app', () => startApp({ host: 'localhost', port, settings }))
    try {
      return await runTool('playwright', ['test', ...args], {
        // The tests make themselves one-time links, for which they need the owner's way in and the keyring.
        environment: {
          ...environment,
          ...appSettings(files, { appUrl: urls.appUrl, origin }),
          MIGRATION_DATABASE_URL: urls.ownerUrl,
          CHROMIUM: browser,
          NODE_OPTIONS: '--conditions=react-server',
        },
      })
    } finally {
      await app.stop()
    }
  } finally {
    await dropClone(urls)
    removeInstanceFiles(folder)
  }
}
