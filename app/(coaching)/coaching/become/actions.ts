'use server'

import { leaveCoaching } from '@/lib/coaching/commands/leave-coaching'
import { removeConflict } from '@/lib/coaching/commands/remove-conflict'
import { vouchForCoach } from '@/lib/coaching/commands/vouch-for-coach'
import { withdrawVoucher } from '@/lib/coaching/commands/withdraw-voucher'
import { runAction } from '@/lib/command/run-action'

type Envelope = { commandId: string; input: unknown }

export async function vouchAction(envelope: Envelope) {
  return runAction(vouchForCoach, envelope)
}

export async function withdrawVoucherAction(envelope: Envelope) {
  return runAction(withdrawVoucher, envelope)
}

export async function removeConflictAction(envelope: Envelope) {
  return runAction(removeConflict, envelope)
}

export async function leaveCoachingAction(envelope: Envelope) {
  return runAction(leaveCoaching, envelope)
}
