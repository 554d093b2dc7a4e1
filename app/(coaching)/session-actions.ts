'use server'

import { bookSession } from '@/lib/coaching/commands/book-session'
import { cancelSession } from '@/lib/coaching/commands/cancel-session'
import { finishSession } from '@/lib/coaching/commands/finish-session'
import { proposeSession } from '@/lib/coaching/commands/propose-session'
import { runAction } from '@/lib/command/run-action'

type Envelope = { commandId: string; input: unknown }

export async function proposeSessionAction(envelope: Envelope) {
  return runAction(proposeSession, envelope)
}

export async function bookSessionAction(envelope: Envelope) {
  return runAction(bookSession, envelope)
}

export async function finishSessionAction(envelope: Envelope) {
  return runAction(finishSession, envelope)
}

export async function cancelSessionAction(envelope: Envelope) {
  return runAction(cancelSession, envelope)
}
