import { defineConfig } from '@playwright/test'
import { env } from './lib/env'

/** What Chromium needs to run inside a container, without a graphics card and without calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// `npm run e2e` starts the app and names it and the browser in the environment.
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: env().APP_ORIGIN,
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: env().CHROMIUM, args: FLAGS },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 800 } },
      // About the disk of a phone and the net around it, or on a screen of their own size.
      testIgnore: [
        'offline*.spec.ts',
        'forensic.spec.ts',
        'phone-safety.spec.ts',
        'first-load.spec.ts',
        'big-text.spec.ts',
        'bottom-bar.spec.ts',
      ],
    },
  ],
})
