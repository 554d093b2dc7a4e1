import type { SyncAnswer } from '@/lib/access/envelope-text'
import type { AppError } from '@/lib/errors'
import { makeLockBox } from './lock-box'
import { keepInBox } from './lock-box-kept'
import { markForSignIn, markRefused, removeEntry } from './outbox'
import { FOR_SIGN_IN, type WaitingEntry } from './queue-store'

/** An entry that the server did not take, with what its author had written and why it came back. */
export type ReturnedEntry = {
  name: string
  driveId: string
  input: object
  error: Pick<AppError, 'reason' | 'fields'> & { code: string }
}

/** The name under which a returned entry lies in the lock box. */
export const returnedAs = (commandId: string): string => `back:${commandId}`

/**
 * Does what the server said about each entry of a batch. `all`: it took or refused every one. `later`: some should be sent once more.
 * `sign_in`: some only after a full sign-in, being about more than the own list.
 */
export async function takeAnswers(
  deviceId: string,
  batch: readonly WaitingEntry[],
  answers: readonly SyncAnswer[],
): Promise<'all' | 'later' | 'sign_in'> {
  const byId = new Map(answers.map((answer) => [answer.commandId, answer]))
  let outcome: 'all' | 'later' | 'sign_in' = 'all'
  for (const entry of batch) {
    const answer = byId.get(entry.commandId)
    if (answer?.code === FOR_SIGN_IN && answer.status === 'retry') {
      await markForSignIn(entry)
      outcome = outcome === 'later' ? outcome : 'sign_in'
    } else if (!answer || answer.status === 'retry') outcome = 'later'
    else if (answer.status === 'refused') await giveBack(deviceId, entry, answer)
    else await removeEntry(entry.commandId)
  }
  return outcome
}

/** What was written comes back readable, once, to its author's own session: it is sealed to the lock box before anything else. */
async function giveBack(deviceId: string, { commandId, name, driveId }: WaitingEntry, answer: SyncAnswer) {
  const { code = 'invalid', input, reason, fields } = answer
  if (typeof input === 'object' && input !== null) {
    const error = { code, reason, fields } as ReturnedEntry['error']
    const returned: ReturnedEntry = { name, driveId, input, error }
    await makeLockBox(deviceId)
    await keepInBox(deviceId, returnedAs(commandId), returned)
  }
  await markRefused(commandId, code)
}
