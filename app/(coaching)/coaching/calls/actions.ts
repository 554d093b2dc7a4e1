'use server'

import { attendGathering } from '@/lib/coaching/commands/attend-gathering'
import { cancelGathering } from '@/lib/coaching/commands/cancel-gathering'
import { finishGathering } from '@/lib/coaching/commands/finish-gathering'
import { leaveGathering } from '@/lib/coaching/commands/leave-gathering'
import { openGathering } from '@/lib/coaching/commands/open-gathering'
import { signUpForGathering } from '@/lib/coaching/commands/sign-up-for-gathering'
import { runAction } from '@/lib/command/run-action'

type Envelope = { commandId: string; input: unknown }

export async function openGatheringAction(envelope: Envelope) {
  return runAction(openGathering, envelope)
}

export async function cancelGatheringAction(envelope: Envelope) {
  return runAction(cancelGathering, envelope)
}

export async function finishGatheringAction(envelope: Envelope) {
  return runAction(finishGathering, envelope)
}

export async function signUpAction(envelope: Envelope) {
  return runAction(signUpForGathering, envelope)
}

export async function leaveGatheringAction(envelope: Envelope) {
  return runAction(leaveGathering, envelope)
}

export async function attendGatheringAction(envelope: Envelope) {
  return runAction(attendGathering, envelope)
}
