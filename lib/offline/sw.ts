/// <reference lib="webworker" />

import { BUILD } from 'virtual:build'
import { CacheFirst, NetworkOnly, Serwist } from 'serwist'
import { type Language, languageOf } from '@/lib/i18n/language'
import { ANSWER_WITHIN_S } from './answer-within'
import { rememberedLanguage } from './offline-language'
import { allEntries } from './outbox'
import { giveAddressBack, openHome, showSign } from './sign-of-something-new'
import { TAKE_OVER } from './take-over'

declare const self: ServiceWorkerGlobalScope

/*
 * Keeps two things on the phone: the files of the app itself, which are the same for everybody, and one page a language on which
 * people write down what happened while there is no signal. Never a page of a person, never an answer of the API. A new worker waits
 * until the old pages are closed, or until a page asks it to take over and nothing waits to be sent. A push message says nothing but that
 * there is something new; what is shown then is said here.
 */

// Both of one build: what an earlier one kept goes with it, and no list of ages is needed, which a wipe would have to wait for.
const STATIC = `static-${BUILD}`
const SHELL = `shell-${BUILD}`
const OFFLINE_PAGES = { en: '/offline/en', es: '/offline/es' }

async function languageHere(): Promise<Language> {
  return (await rememberedLanguage().catch(() => null)) ?? languageOf(self.navigator.language)
}

async function offlinePage(): Promise<Response> {
  return (await (await caches.open(SHELL)).match(OFFLINE_PAGES[await languageHere()])) ?? Response.error()
}

/** Something in between answered that it cannot reach the app: for whoever holds the phone, that is no signal. */
async function refuseGateways({ response }: { response: Response }): Promise<Response> {
  if (response.status >= 502 && response.status <= 504) throw new TypeError('The app cannot be reached')
  return response
}

const cachedFiles = new CacheFirst({ cacheName: STATIC })

const serwist = new Serwist({
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
      handler: async (call) =>
        (await (await caches.open(SHELL)).match(call.request)) ?? cachedFiles.handle(call),
    },
    {
      matcher: ({ request }) => request.mode === 'navigate',
      handler: new NetworkOnly({
        networkTimeoutSeconds: ANSWER_WITHIN_S,
        plugins: [{ handlerDidError: offlinePage, fetchDidSucceed: refuseGateways }],
      }),
    },
  ],
})

/** The files that a page or a script names: of a page its scripts and styles, of a script those that it loads when they are needed. */
const filesNamedIn = (text: string): string[] =>
  [...text.matchAll(/static\/chunks\/[\w./~-]+\.(?:js|css)/g)].map(([file]) => `/_next/${file}`)

/** The offline pages of this build and every file they ask for, early or late, found in them: they work on the first visit. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(SHELL)
  const files = new Set<string>()
  for (const url of Object.values(OFFLINE_PAGES))
    for (const file of await keepFile(cache, url)) files.add(file)
  // What a script names is added while the set is walked through.
  for (const file of files) {
    const named = await keepFile(cache, file)
    if (file.endsWith('.js')) for (const later of named) files.add(later)
  }
}

async function keepFile(cache: Cache, url: string): Promise<string[]> {
  const answer = await fetch(url, { cache: url.startsWith('/_next/') ? 'default' : 'no-store' })
  if (!answer.ok) throw new Error(`No ${url}`)
  await cache.put(url, answer.clone())
  return filesNamedIn(await answer.text())
}

async function dropEarlierBuilds(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => /^(shell|static)/.test(name) && name !== SHELL && name !== STATIC,
  )
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function takeOver(): Promise<void> {
  if ((await allEntries()).length === 0) await self.skipWaiting()
}

serwist.addEventListeners()
self.addEventListener('install', (event) => event.waitUntil(keepShell()))
self.addEventListener('activate', (event) => event.waitUntil(dropEarlierBuilds()))
self.addEventListener('message', (event) => {
  if (event.data?.type === TAKE_OVER) event.waitUntil(takeOver())
})
self.addEventListener('push', (event) =>
  event.waitUntil(languageHere().then((language) => showSign(self.registration, language))),
)
self.addEventListener('pushsubscriptionchange', (event) =>
  event.waitUntil(giveAddressBack(self.registration)),
)
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openHome(self.clients))
})
