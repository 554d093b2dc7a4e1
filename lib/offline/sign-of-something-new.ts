/// <reference lib="webworker" />

import type { Language } from '@/lib/i18n/language'
import { worker as english } from '@/messages/en/reaching.json'
import { worker as spanish } from '@/messages/es/reaching.json'

const SENTENCES: Record<Language, string> = { en: english.something, es: spanish.something }

/** One at a time: a later sign takes the place of an earlier one and makes no sound of its own. */
const TAG = 'new'

/** Shows on the phone that there is something new, and nothing about it: the same sentence always, whoever looks at the lock screen. */
export const showSign = (registration: ServiceWorkerRegistration, language: Language): Promise<void> =>
  registration.showNotification(SENTENCES[language], {
    tag: TAG,
    lang: language,
    icon: '/icons/icon-192.png',
    badge: '/icons/icon-192.png',
  })

/**
 * Gives back the address that a browser made by itself in place of the one that somebody turned on. The server knows nothing of it and
 * nobody may be signed in to say so, so that this phone would look as if it heard; without one its page offers to turn it on again.
 */
export async function giveAddressBack({ pushManager }: ServiceWorkerRegistration): Promise<void> {
  await (await pushManager.getSubscription())?.unsubscribe()
}

/** Where a tap on the sign leads: to the page that is being looked at, which may hold something typed, else to where everybody begins. */
export async function openHome(clients: Clients): Promise<void> {
  const pages = await clients.matchAll({ type: 'window' })
  const seen = pages.find(({ visibilityState }) => visibilityState === 'visible')
  await (seen ? seen.focus() : clients.openWindow('/home'))
}
