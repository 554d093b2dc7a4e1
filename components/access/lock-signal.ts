const EVENT = 'lock-asked'

/** Locks this page at once, as if it had been left alone. */
export const lockNow = (): void => void window.dispatchEvent(new Event(EVENT))

/** Calls `lock` when somebody asks to lock. Answers how to stop. */
export function onLockAsked(lock: () => void): () => void {
  window.addEventListener(EVENT, lock)
  return () => window.removeEventListener(EVENT, lock)
}
