import { allEntries } from './outbox'
import { onQueueChange } from './queue-changes'
import { TAKE_OVER } from './take-over'

/** Whatever is asked of the old worker while it hands over wakes it again, and it stays until the next page: so when it is quiet. */
const QUIET_MS = 3000

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
  let timer: ReturnType<typeof setTimeout> | undefined
  const askSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void letTakeOver(), QUIET_MS)
  }
  const watch = () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') askSoon()
    })
  }
  askSoon()
  watch()
  onQueueChange(askSoon)
  registration.addEventListener('updatefound', watch)
}
