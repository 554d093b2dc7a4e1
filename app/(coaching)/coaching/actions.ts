'use server'

import { addConflict } from '@/lib/coaching/commands/add-conflict'
import { answerMatch } from '@/lib/coaching/commands/answer-match'
import { endCoaching } from '@/lib/coaching/commands/end-coaching'
import { pauseCoaching } from '@/lib/coaching/commands/pause-coaching'
import { readNotices } from '@/lib/coaching/commands/read-notices'
import { saveCoachProfile } from '@/lib/coaching/commands/save-coach-profile'
import { runAction } from '@/lib/command/run-action'
import { leavePod } from '@/lib/skills/commands/add-to-pod'

type Envelope = { commandId: string; input: unknown }

export async function addConflictAction(envelope: Envelope) {
  return runAction(addConflict, envelope)
}

export async function answerMatchAction(envelope: Envelope) {
  return runAction(answerMatch, envelope)
}

export async function endCoachingAction(envelope: Envelope) {
  return runAction(endCoaching, envelope)
}

export async function pauseCoachingAction(envelope: Envelope) {
  return runAction(pauseCoaching, envelope)
}

export async function readNoticesAction(envelope: Envelope) {
  return runAction(readNotices, envelope)
}

export async function saveCoachProfileAction(envelope: Envelope) {
  return runAction(saveCoachProfile, envelope)
}

export async function leavePodAction(envelope: Envelope) {
  return runAction(leavePod, envelope)
}
