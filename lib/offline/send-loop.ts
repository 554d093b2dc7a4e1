import { backoffMs } from './backoff'
import { onQueueChange } from './queue-changes'
import { type SendOutcome, sendWaiting } from './send-waiting'
import { wipeProfile } from './wipe-profile'

const EVERY_MS = 60_000

type Listener = (outcome: SendOutcome) => void

const listeners = new Set<Listener>()
let failures = 0
let trying: Promise<SendOutcome | null> | null = null
let timer: ReturnType<typeof setTimeout> | null = null
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
    tryIn(null)
  }
}

/** Tries once, now, or joins the try that is going on here. `null` when another page is at it. */
export function trySending(): Promise<SendOutcome | null> {
  trying ??= tryOnce().finally(() => {
    trying = null
  })
  return trying
}

/** Tries now because there is signal again: what failed without it says nothing about how long to wait from now on. */
export function sendOnSignal(): void {
  failures = 0
  void trySending()
}

async function tryOnce(): Promise<SendOutcome | null> {
  tryIn(null)
  const outcome = await sendWaiting(wipeProfile).catch((): SendOutcome => 'later')
  failures = outcome === 'later' ? failures + 1 : 0
  const done = outcome === 'nothing' || outcome === 'revoked'
  // An entry that was kept meanwhile has set the next try itself.
  if (stop && outcome === 'later') tryIn(backoffMs(failures))
  else if (stop && !done && timer === null) tryIn(EVERY_MS)
  if (outcome) for (const tell of listeners) tell(outcome)
  return outcome
}

/** Sets when the next try is, in place of what was set before. */
function tryIn(ms: number | null): void {
  if (timer) clearTimeout(timer)
  const go = () => {
    timer = null
    void trySending()
  }
  timer = ms === null ? null : setTimeout(go, ms)
}

function listen(): () => void {
  const go = () => void trySending()
  const turned = () => {
    if (!document.hidden) go()
  }
  addEventListener('online', sendOnSignal)
  addEventListener('focus', go)
  document.addEventListener('visibilitychange', turned)
  // An entry that was just kept waits for a try that failed already; one that was put back wants another.
  const stopHearing = onQueueChange(() => tryIn(Math.max(1000, backoffMs(failures))))
  return () => {
    removeEventListener('online', sendOnSignal)
    removeEventListener('focus', go)
    document.removeEventListener('visibilitychange', turned)
    stopHearing()
  }
}
