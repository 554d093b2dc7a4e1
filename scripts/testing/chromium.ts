import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { chromium } from '@playwright/test'
import { childEnvironment, env } from '@/lib/env'
import { step } from '../progress'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The browser for end-to-end tests: Playwright's own, the one of CHROMIUM or one of the system; `null` when there is none. */
export function findChromium(): string | null {
  const places = [env().CHROMIUM, chromium.executablePath(), ...USUAL_PLACES]
  return places.find((place) => place && fs.existsSync(place)) ?? null
}

/** A browser for end-to-end tests, installed from Debian's packages when there is none and we may. */
export async function ensureChromium(): Promise<string> {
  const found =
    findChromium() ??
    (await step('Installing Chromium (about 300 MB, once)', async () => installFromDebian()))
  if (found) return found
  throw new Error(
    'There is no Chromium for the tests in the browser. Install one (apt-get install chromium, or npx playwright install chromium) or set CHROMIUM to its path.',
  )
}

function installFromDebian(): string | null {
  if (process.getuid?.() !== 0) return null
  const aptGet = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 2, 2], env: aptEnvironment() })
      .status === 0
  if (!aptGet('install', '--no-install-recommends', 'chromium')) {
    aptGet('update')
    aptGet('install', '--no-install-recommends', 'chromium')
  }
  return findChromium()
}

const aptEnvironment = () => childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' })
