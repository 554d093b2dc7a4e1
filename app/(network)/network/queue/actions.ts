'use server'

import { admitCoach } from '@/lib/coaching/commands/admit-coach'
import { offerMatch } from '@/lib/coaching/commands/offer-match'
import { offerNextStep } from '@/lib/coaching/commands/offer-next-step'
import { proposeBuddy, withdrawBuddy } from '@/lib/coaching/commands/propose-buddy'
import { readNotices } from '@/lib/coaching/commands/read-notices'
import { runAction } from '@/lib/command/run-action'

type Envelope = { commandId: string; input: unknown }

export async function offerMatchAction(envelope: Envelope) {
  return runAction(offerMatch, envelope)
}

export async function offerNextStepAction(envelope: Envelope) {
  return runAction(offerNextStep, envelope)
}

export async function admitCoachAction(envelope: Envelope) {
  return runAction(admitCoach, envelope)
}

export async function readNoticesAction(envelope: Envelope) {
  return runAction(readNotices, envelope)
}

export async function proposeBuddyAction(envelope: Envelope) {
  return runAction(proposeBuddy, envelope)
}

export async function withdrawBuddyAction(envelope: Envelope) {
  return runAction(withdrawBuddy, envelope)
}
