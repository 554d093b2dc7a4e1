import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { demoSignInLinks } from '@/prisma/seed/demo-people'
import { findChromium } from '../testing/chromium'

type Places = { ownerUrl: string; product: string }

/** A browser with a disk of its own, in which a committee member of the demo is signed in. */
export type DemoPhone = { context: BrowserContext; driveId: string }

/** The same disk without a browser, and the Chromium that can open it. */
export type DemoProfile = { folder: string; driveId: string; executablePath: string }

const PHONE = { width: 390, height: 844 }

/** Runs `work` in the browser of a committee member; `null` where there is no Chromium. Nothing of it stays on the disk. */
export function withDemoPhone<Value>(
  places: Places,
  work: (phone: DemoPhone) => Promise<Value>,
): Promise<Value | null> {
  return withFolder(async (folder, executablePath) => {
    const context = await open(folder, executablePath)
    try {
      return await work({ context, driveId: await signIn(context, places) })
    } finally {
      await context.close()
    }
  })
}

/** The same once that browser is closed again: `work` opens the profile as it likes. */
export function withDemoProfile<Value>(
  places: Places,
  work: (profile: DemoProfile) => Promise<Value>,
): Promise<Value | null> {
  return withFolder(async (folder, executablePath) => {
    const context = await open(folder, executablePath)
    const driveId = await signIn(context, places).finally(() => context.close())
    return work({ folder, driveId, executablePath })
  })
}

async function withFolder<Value>(
  work: (folder: string, executablePath: string) => Promise<Value>,
): Promise<Value | null> {
  const executablePath = findChromium()
  if (!executablePath) return null
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-phone-'))
  try {
    return await work(folder, executablePath)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function open(folder: string, executablePath: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...{ executablePath, viewport: PHONE, locale: 'en-US' },
    args: ['--no-sandbox'],
  })
}

async function signIn(context: BrowserContext, { ownerUrl, product }: Places): Promise<string> {
  const links = await demoSignInLinks({ ownerUrl, origin: product })
  const person = links.find(({ key }) => key === 'committee')
  if (!person) throw new Error('The demo has no committee member to sign in as')
  const page = await context.newPage()
  await page.goto(person.link)
  await page.waitForURL((url) => url.pathname === person.home)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.close()
  return person.home.split('/')[2] ?? ''
}
