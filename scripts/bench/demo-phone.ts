import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { demoSignInLinks } from '@/prisma/seed/demo-people'
import { findChromium } from '../testing/chromium'

type Places = { ownerUrl: string; product: string }

/** A browser with a disk of its own, in which a committee member of the demo is signed in. */
export type DemoPhone = { context: BrowserContext; driveId: string }

const PHONE = { width: 390, height: 844 }

/** Runs `work` in the browser of a committee member; `null` where there is no Chromium. Nothing of it stays on the disk. */
export async function withDemoPhone<Value>(
  { ownerUrl, product }: Places,
  work: (phone: DemoPhone) => Promise<Value>,
  args: string[] = [],
): Promise<Value | null> {
  const executablePath = findChromium()
  if (!executablePath) return null
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-phone-'))
  const context = await chromium.launchPersistentContext(folder, {
    ...{ executablePath, viewport: PHONE, locale: 'en-US' },
    args: ['--no-sandbox', ...args],
  })
  try {
    const links = await demoSignInLinks({ ownerUrl, origin: product })
    const person = links.find(({ key }) => key === 'committee')
    if (!person) throw new Error('The demo has no committee member to sign in as')
    const page = await context.newPage()
    await page.goto(person.link)
    await page.waitForURL((url) => url.pathname === person.home)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.close()
    return await work({ context, driveId: person.home.split('/')[2] ?? '' })
  } finally {
    await context.close()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
