'use server'

import { removeMessage } from '@/lib/coaching/commands/remove-message'
import { seeThread } from '@/lib/coaching/commands/see-thread'
import { sendFromCoordination, sendMessage } from '@/lib/coaching/commands/send-message'
import { setContactWay } from '@/lib/coaching/commands/set-contact-way'
import { runAction } from '@/lib/command/run-action'

type Envelope = { commandId: string; input: unknown }

export async function sendMessageAction(envelope: Envelope) {
  return runAction(sendMessage, envelope)
}

export async function sendFromCoordinationAction(envelope: Envelope) {
  return runAction(sendFromCoordination, envelope)
}

export async function removeMessageAction(envelope: Envelope) {
  return runAction(removeMessage, envelope)
}

export async function seeThreadAction(envelope: Envelope) {
  return runAction(seeThread, envelope)
}

export async function setContactWayAction(envelope: Envelope) {
  return runAction(setContactWay, envelope)
}
