/** Somebody whom the viewer is calling or writing to just now. In the memory of the page only: nothing is kept of it. */
export type Reached = { workerId: string; called: string }

let reached: Reached | null = null
const listeners = new Set<() => void>()

const set = (next: Reached | null) => {
  reached = next
  for (const tell of listeners) tell()
}

/** Remembers who was called until the question about it is answered or the page is closed. Outlives a lock of the screen. */
export const rememberCall = (next: Reached): void => set(next)
export const forgetCall = (): void => set(null)
export const lastCall = (): Reached | null => reached

export function listenToCalls(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
