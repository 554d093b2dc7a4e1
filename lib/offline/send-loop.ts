import { backoffMs } from './backoff'
import { onQueueChange } from './queue-changes'
import { type SendOutcome, sendWaiting } from './send-waiting'
import { wipeProfile } from './wipe-profile'

const EVERY_MS = 60_000

type Listener = (outcome: SendOutcome) => void

const listeners = new Set<Listener>()
let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined
let stop: (() => void) | null = null

/**
 * Sends what waits now, and again by itself for as long as this page is open and something waits: at once when there is signal or the
 * page comes to the front, every minute otherwise, and after failures later and later. No browser does it for a closed page.
 */
export function startSending(listener: Listener): () => void {
  listeners.add(listener)
  stop ??= listen()
  void trySending()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = null
    clearTimeout(timer)
  }
}

/** Tries once, now. `null` when another page is at it. */
export async function trySending(): Promise<SendOutcome | null> {
  const outcome = await sendWaiting(wipeProfile).catch((): SendOutcome => 'later')
  clearTimeout(timer)
  failures = outcome === 'later' ? failures + 1 : 0
  const done = outcome === 'nothing' || outcome === 'revoked'
  if (stop && !done) timer = setTimeout(trySending, outcome === 'later' ? backoffMs(failures) : EVERY_MS)
  if (outcome) for (const tell of listeners) tell(outcome)
  return outcome
}

function listen(): () => void {
  const go = () => void trySending()
  const turned = () => {
    if (!document.hidden) go()
  }
  addEventListener('online', go)
  addEventListener('focus', go)
  document.addEventListener('visibilitychange', turned)
  // An entry that was just kept waits for a try that failed already; one that was put back wants another.
  const stopHearing = onQueueChange(() => {
    clearTimeout(timer)
    timer = setTimeout(trySending, Math.max(1000, backoffMs(failures)))
  })
  return () => {
    removeEventListener('online', go)
    removeEventListener('focus', go)
    document.removeEventListener('visibilitychange', turned)
    stopHearing()
  }
}
