import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'

/** How far an import has come, in rows. */
export type ImportProgress = { step: 'read' | 'checked' | 'written'; done: number; total: number }

const listeners = new AsyncLocalStorage<(progress: ImportProgress) => void>()

/** Runs `work`; whatever it reports on the way goes to `listener`. */
export const watchProgress = <Value>(
  listener: (progress: ImportProgress) => void,
  work: () => Promise<Value>,
): Promise<Value> => listeners.run(listener, work)

/** Says how far this import has come, if anybody listens, and lets others have their turn. */
export async function reportProgress(progress: ImportProgress): Promise<void> {
  listeners.getStore()?.(progress)
  await setImmediate()
}

/** Runs steps that say how many rows are checked to their end, reporting each. */
export async function reportSteps<Value>(steps: Generator<number, Value>, total: number): Promise<Value> {
  for (;;) {
    const step = steps.next()
    if (step.done) {
      await reportProgress({ step: 'checked', done: total, total })
      return step.value
    }
    await reportProgress({ step: 'checked', done: step.value, total })
  }
}
