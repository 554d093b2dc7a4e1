/// <reference lib="webworker" />

import { BUILD } from 'virtual:build'
import { CacheFirst, ExpirationPlugin, NetworkOnly, Serwist } from 'serwist'

declare const self: ServiceWorkerGlobalScope

/*
 * Keeps two things on the phone: the files of the app itself, which are the same for everybody, and one page a language that says
 * there is no signal. Never a page of a person, never an answer of the API. A new worker waits until the old pages are closed, or
 * until a page that has nothing left to send tells it to go ahead (`{ type: 'SKIP_WAITING' }`).
 */

const STATIC = 'static'
const OFFLINE_PAGES = { en: '/offline/en', es: '/offline/es' }

const offlinePage = () => (self.navigator.language.startsWith('es') ? OFFLINE_PAGES.es : OFFLINE_PAGES.en)

const serwist = new Serwist({
  precacheEntries: Object.values(OFFLINE_PAGES).map((url) => ({ url, revision: BUILD })),
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
      handler: new CacheFirst({ cacheName: STATIC, plugins: [new ExpirationPlugin({ maxEntries: 150 })] }),
    },
    {
      matcher: ({ request }) => request.mode === 'navigate',
      handler: new NetworkOnly({
        plugins: [
          { handlerDidError: async () => (await serwist.matchPrecache(offlinePage())) ?? Response.error() },
        ],
      }),
    },
  ],
})

/** The files that an offline page asks for, found in the page itself, so that it works on the first visit without signal. */
async function keepFilesOf(url: string): Promise<void> {
  const page = await (await fetch(url)).text()
  const files = new Set(page.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g))
  const cache = await caches.open(STATIC)
  const missing = []
  for (const file of files) if (!(await cache.match(file))) missing.push(file)
  await cache.addAll(missing)
}

serwist.addEventListeners()
self.addEventListener('install', (event) => event.waitUntil(keepFilesOf(OFFLINE_PAGES.en)))
