'use server'

import { answerBuddy, leaveBuddy } from '@/lib/coaching/commands/answer-buddy'
import { changeUrgency } from '@/lib/coaching/commands/change-urgency'
import { confirmMatch } from '@/lib/coaching/commands/confirm-match'
import { endCoaching } from '@/lib/coaching/commands/end-coaching'
import { grantNames } from '@/lib/coaching/commands/grant-names'
import { openCoachingRequest } from '@/lib/coaching/commands/open-coaching-request'
import { passOnHandOver } from '@/lib/coaching/commands/pass-on-hand-over'
import { refuseMatchOffer } from '@/lib/coaching/commands/refuse-match'
import { revokeNames } from '@/lib/coaching/commands/revoke-names'
import { withdrawCoachingRequest } from '@/lib/coaching/commands/withdraw-coaching-request'
import { runAction } from '@/lib/command/run-action'

type Envelope = { commandId: string; input: unknown }

export async function confirmMatchAction(envelope: Envelope) {
  return runAction(confirmMatch, envelope)
}

export async function endCoachingAction(envelope: Envelope) {
  return runAction(endCoaching, envelope)
}

export async function openCoachingRequestAction(envelope: Envelope) {
  return runAction(openCoachingRequest, envelope)
}

export async function refuseMatchAction(envelope: Envelope) {
  return runAction(refuseMatchOffer, envelope)
}

export async function withdrawCoachingRequestAction(envelope: Envelope) {
  return runAction(withdrawCoachingRequest, envelope)
}

export async function grantNamesAction(envelope: Envelope) {
  return runAction(grantNames, envelope)
}

export async function revokeNamesAction(envelope: Envelope) {
  return runAction(revokeNames, envelope)
}

export async function changeUrgencyAction(envelope: Envelope) {
  return runAction(changeUrgency, envelope)
}

export async function passOnHandOverAction(envelope: Envelope) {
  return runAction(passOnHandOver, envelope)
}

export async function answerBuddyAction(envelope: Envelope) {
  return runAction(answerBuddy, envelope)
}

export async function leaveBuddyAction(envelope: Envelope) {
  return runAction(leaveBuddy, envelope)
}
