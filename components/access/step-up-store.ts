import type { Result } from '@/lib/result'

type Waiting = { resolve: (confirmed: boolean) => void } | null

let waiting: Waiting = null
const listeners = new Set<() => void>()

const set = (next: Waiting) => {
  waiting = next
  for (const tell of listeners) tell()
}

export const waitingForConfirmation = (): Waiting => waiting

export function listenToStepUp(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Ends the question that is open: the person proved who they are, or closed it. */
export function answerStepUp(confirmed: boolean): void {
  waiting?.resolve(confirmed)
  set(null)
}

/** Asks the person to confirm who they are; `true` when they did. Needs a `StepUpHost` on the page. */
export const askToConfirm = (): Promise<boolean> => new Promise((resolve) => set({ resolve }))

/**
 * An action that asks the person to confirm who they are when the server wants a fresh sign-in, and then sends the very same command
 * once more. Needs a `StepUpHost` on the page.
 */
export const confirmIfAsked =
  <Sent, Value>(action: (sent: Sent) => Promise<Result<Value>>) =>
  async (sent: Sent): Promise<Result<Value>> => {
    const result = await action(sent)
    if (result.ok || result.error.code !== 'stepup_required') return result
    const confirmed = await askToConfirm()
    return confirmed ? action(sent) : result
  }
