import { allEntries } from './outbox'
import { onQueueChange } from './queue-changes'
import { TAKE_OVER } from './take-over'

/**
 * Installs the worker that answers without signal, and lets a newer one take over, but never while entries wait: the page that
 * sends them must not change under them. It takes over by itself once every page of the old one is closed.
 */
export async function installWorker(): Promise<void> {
  const registration = await navigator.serviceWorker?.register('/sw.js', { updateViaCache: 'none' })
  if (!registration) return
  const letTakeOver = async () => {
    if (registration.waiting && (await allEntries()).length === 0)
      registration.waiting.postMessage({ type: TAKE_OVER })
  }
  await letTakeOver()
  onQueueChange(() => void letTakeOver())
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) void letTakeOver()
    })
  })
}
