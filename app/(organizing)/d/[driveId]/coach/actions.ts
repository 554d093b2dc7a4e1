'use server'

import { confirmMatch } from '@/lib/coaching/commands/confirm-match'
import { endCoaching } from '@/lib/coaching/commands/end-coaching'
import { openCoachingRequest } from '@/lib/coaching/commands/open-coaching-request'
import { refuseMatchOffer } from '@/lib/coaching/commands/refuse-match'
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
