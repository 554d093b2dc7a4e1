import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { LANGUAGE_COOKIE } from '@/lib/i18n/language'
import { type DemoPersonKey, demoSignInLinks } from '@/prisma/seed/demo-people'
import { adoptInstance } from './app/adopt-instance'
import { DEMO_DIR } from './app/demo-options'
import { readDemoState } from './app/demo-state'
import { instanceFiles } from './app/instance-files'
import { step } from './progress'
import { ROOT } from './run-tool'
import { ensureChromium } from './testing/chromium'

type Shot = {
  file: string
  as: DemoPersonKey | null
  page: string
  size: 'phone' | 'desktop'
  theme: 'light' | 'dark'
  language: 'en' | 'es'
}

/** `{drive}` in a page stands for the drive of the person's first page. */
const SHOTS: Shot[] = [
  {
    file: 'today-phone',
    as: 'worker_leader',
    page: '/d/{drive}',
    size: 'phone',
    theme: 'light',
    language: 'en',
  },
  {
    file: 'log-phone',
    as: 'worker_leader',
    page: '/d/{drive}/log',
    size: 'phone',
    theme: 'light',
    language: 'en',
  },
  {
    file: 'map-phone',
    as: 'committee',
    page: '/d/{drive}/map',
    size: 'phone',
    theme: 'light',
    language: 'en',
  },
  {
    file: 'map-phone-dark-es',
    as: 'committee_es',
    page: '/d/{drive}/map',
    size: 'phone',
    theme: 'dark',
    language: 'es',
  },
  {
    file: 'people-phone-dark',
    as: 'committee',
    page: '/d/{drive}/people',
    size: 'phone',
    theme: 'dark',
    language: 'en',
  },
  { file: 'start-phone-es', as: null, page: '/start', size: 'phone', theme: 'light', language: 'es' },
  {
    file: 'map-desktop',
    as: 'committee',
    page: '/d/{drive}/map',
    size: 'desktop',
    theme: 'light',
    language: 'en',
  },
  {
    file: 'people-desktop-dark-es',
    as: 'committee_es',
    page: '/d/{drive}/people',
    size: 'desktop',
    theme: 'dark',
    language: 'es',
  },
  { file: 'coach-desktop', as: 'coach', page: '/coaching', size: 'desktop', theme: 'light', language: 'en' },
  {
    file: 'queue-desktop',
    as: 'coordinator',
    page: '/network/queue',
    size: 'desktop',
    theme: 'light',
    language: 'en',
  },
]

const SIZES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
}
const LARGEST_BYTES = 150_000

/** Takes the pictures of the README against the running demo: `npm run screenshots -- --data DIR --out FOLDER`. */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DEMO_DIR },
    out: { type: 'string', default: path.join(ROOT, 'screenshots') },
  },
})
const state = readDemoState(instanceFiles(values.data).stateFile)
if (!state?.appPid) throw new Error('The demo is not running. Start it first: npm run demo')
const instance = await adoptInstance(values.data)
const origin = state.address
fs.mkdirSync(values.out, { recursive: true })
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
try {
  for (const shot of SHOTS) await step(shot.file, () => take(browser, shot))
} finally {
  await browser.close()
  instance.release()
}

async function take(on: Browser, shot: Shot): Promise<void> {
  const context = await on.newContext({
    ...SIZES[shot.size],
    colorScheme: shot.theme,
    locale: shot.language,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await context.addCookies([{ name: LANGUAGE_COOKIE, value: shot.language, url: origin }])
  const page = await context.newPage()
  let driveId = ''
  if (shot.as) {
    const links = await demoSignInLinks({ ownerUrl: instance.ownerUrl, origin })
    const person = links.find(({ key }) => key === shot.as)
    if (!person) throw new Error(`The demo has no ${shot.as}`)
    await page.goto(person.link)
    await page.waitForURL((url) => url.pathname === person.home)
    driveId = person.home.split('/')[2] ?? ''
  }
  await page.goto(`${origin}${shot.page.replace('{drive}', driveId)}`, { waitUntil: 'networkidle' })
  const file = path.join(values.out, `${shot.file}.png`)
  await page.screenshot({ path: file, animations: 'disabled' })
  await context.close()
  const { size } = fs.statSync(file)
  if (size > LARGEST_BYTES) throw new Error(`${file} has ${size} bytes, more than ${LARGEST_BYTES}`)
}
