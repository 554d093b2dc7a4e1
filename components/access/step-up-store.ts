import { sharedValue } from '@/components/ui/shared-value'
import type { Result } from '@/lib/result'

/** What a fresh sign-in is for: something that only counts with one, or all that a PIN leaves closed. */
export type StepUpFor = 'act' | 'open'

type Waiting = { what: StepUpFor; resolve: (confirmed: boolean) => void } | null

/** The question that waits for the person's answer; `null` while there is none. */
export const stepUp = sharedValue<Waiting>(null)

/** Ends the question that is open: the person proved who they are, or closed it. */
export function answerStepUp(confirmed: boolean): void {
  stepUp.read()?.resolve(confirmed)
  stepUp.set(null)
}

/** Asks the person to confirm who they are; `true` when they did. Needs a `StepUpHost` on the page. */
export const askToConfirm = (what: StepUpFor = 'act'): Promise<boolean> =>
  new Promise((resolve) => stepUp.set({ what, resolve }))

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
