import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { env } from '@/lib/env'
import { demoSignInLinks } from '@/prisma/seed/demo-people'
import { withClient } from '@/scripts/database/with-client'

type Opening = { offline?: boolean; proxy?: string; locale?: string; origin?: string }

/** A phone whose browser can be closed and opened again, with everything that it keeps on its disk. */
export type OfflinePhone = {
  folder: string
  /** Opens the browser on the phone's disk. Answers its first page. */
  open: (options?: Opening) => Promise<Page>
  /** Closes the browser. `kill` gives it no time to tidy up. */
  close: (how?: 'kill') => Promise<void>
  throwAway: () => Promise<void>
}

/** A new phone of its own folder. Close it with `throwAway`. */
export function newPhone(): OfflinePhone {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'phone-'))
  let context: BrowserContext | null = null
  const close = async (how?: 'kill') => {
    if (how === 'kill') killBrowser(folder)
    await context?.close().catch(() => undefined)
    context = null
  }
  return {
    folder,
    close,
    open: async ({ offline = false, proxy, locale = 'en-US', origin = env().APP_ORIGIN } = {}) => {
      const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {}
      context = await chromium.launchPersistentContext(folder, {
        executablePath,
        // Otherwise Chromium goes past a proxy for localhost.
        args: proxy ? [...args, '--proxy-bypass-list=<-loopback>'] : args,
        proxy: proxy ? { server: proxy } : undefined,
        baseURL: origin,
        locale,
        timezoneId: 'America/Chicago',
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      })
      await context.setOffline(offline)
      return context.pages()[0] ?? context.newPage()
    },
    throwAway: async () => {
      await close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Ends the browser of one folder as a flat battery does. */
function killBrowser(folder: string): void {
  for (const entry of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const line = readCommand(entry)
    if (line.includes(`--user-data-dir=${folder}`)) process.kill(Number(entry), 'SIGKILL')
  }
}

function readCommand(pid: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** A phone whose owner reads everything at twice the usual size. To be called before it is first opened. */
export function doubleText({ folder }: OfflinePhone): void {
  fs.mkdirSync(path.join(folder, 'Default'), { recursive: true })
  const settings = { webkit: { webprefs: { default_font_size: 32, default_fixed_font_size: 26 } } }
  fs.writeFileSync(path.join(folder, 'Default', 'Preferences'), JSON.stringify(settings))
}

/** Sets the PIN of this phone on one's own page. */
export async function setPin(page: Page, pin: string, words: { save: string; saved: string }) {
  await page.goto('/me')
  await page.locator('input[name=pin]').fill(pin)
  await page.getByRole('button', { name: words.save }).click()
  await expect(page.getByText(words.saved)).toBeVisible()
}

/** The words around a PIN in the two languages. */
export const PIN_WORDS = {
  en: { save: 'Save the PIN', saved: 'The PIN is set.' },
  es: { save: 'Guardar el PIN', saved: 'El PIN quedó guardado.' },
}

/** Signs somebody of the demo in, and waits until the phone keeps what it needs without signal. Answers the group's address. */
export async function enrolInDemo(
  page: Page,
  key: 'committee' | 'committee_es' | 'worker_leader',
  origin: string = env().APP_ORIGIN,
): Promise<string> {
  const links = await demoSignInLinks({ ownerUrl: env().MIGRATION_DATABASE_URL ?? '', origin })
  const person = links.find((link) => link.key === key)
  if (!person) throw new Error(`The demo has no ${key}`)
  await page.goto(person.link)
  await page.waitForURL((url) => url.pathname === person.home)
  await readyForOffline(page)
  return person.home.replace(/\/map$/, '')
}

/** Waits until the worker answers for this page and the key of a group is on the phone. */
export async function readyForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => countIn(page, 'queue', 'drives')).toBeGreaterThan(0)
  await expect.poll(() => countIn(page, 'boxes', 'kept')).toBeGreaterThan(0)
}

/** Somebody of the signed-in person's list. */
export async function anybody(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/log`)
  const href = await page
    .locator('main li a[href*="worker="]:not([href$="new"])')
    .first()
    .getAttribute('href')
  return new URL(href ?? '', page.url()).searchParams.get('worker') ?? ''
}

/** How many talks with somebody the server has. */
export const talksWith = (workerId: string): Promise<number> =>
  countRows('one_on_one where worker_id = $1 and withdrawn_at is null', [workerId])

/** How many records a store of the phone holds; 0 while there is no such store, -1 while the page is changing. */
export const countIn = (page: Page, database: string, store: string): Promise<number> =>
  page
    .evaluate(
      ([name, from]) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(name)
          opening.onupgradeneeded = () => opening.transaction?.abort()
          opening.onerror = () => resolve(0)
          opening.onsuccess = () => {
            const db = opening.result
            if (!db.objectStoreNames.contains(from)) {
              db.close()
              return resolve(0)
            }
            const counting = db.transaction(from).objectStore(from).count()
            counting.onsuccess = () => {
              db.close()
              resolve(counting.result)
            }
          }
        }),
      [database, store] as const,
    )
    .catch(() => -1)

/** Changes something in the served database, as its owner: what other people do meanwhile. */
export const meanwhile = (sql: string, values: unknown[] = []): Promise<unknown> =>
  withClient(env().MIGRATION_DATABASE_URL ?? '', (owner) => owner.query(sql, values))

/** One number of the served database, asked as its owner. */
export const countRows = (sql: string, values: unknown[] = []): Promise<number> =>
  withClient(env().MIGRATION_DATABASE_URL ?? '', async (owner) => {
    const { rows } = await owner.query<{ count: string }>(`select count(*) from ${sql}`, values)
    return Number(rows[0]?.count ?? 0)
  })
