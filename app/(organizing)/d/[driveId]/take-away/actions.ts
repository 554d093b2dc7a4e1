'use server'

import { runAction } from '@/lib/command/run-action'
import { agreeToLeave } from '@/lib/exchange/commands/agree-to-leave'
import { askToLeave } from '@/lib/exchange/commands/ask-to-leave'
import { cancelLeaving } from '@/lib/exchange/commands/cancel-leaving'
import { purgeDrive } from '@/lib/exchange/commands/purge'

type Envelope = { commandId: string; input: unknown }

export async function askToLeaveAction(envelope: Envelope) {
  return runAction(askToLeave, envelope)
}

export async function agreeToLeaveAction(envelope: Envelope) {
  return runAction(agreeToLeave, envelope)
}

export async function cancelLeavingAction(envelope: Envelope) {
  return runAction(cancelLeaving, envelope)
}

export async function purgeDriveAction(envelope: Envelope) {
  return runAction(purgeDrive, envelope)
}
