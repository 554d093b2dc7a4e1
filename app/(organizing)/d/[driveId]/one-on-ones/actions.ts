'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { currentViewer } from '@/lib/access/current-viewer'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { settleAssessment } from '@/lib/assessments/commands/settle-assessment'
import { runAction } from '@/lib/command/run-action'
import { closeCommitment } from '@/lib/conversations/commands/close-commitment'
import { logAttempt } from '@/lib/conversations/commands/log-attempt'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { logTimeTogether } from '@/lib/conversations/commands/log-time-together'
import { withdrawAttempt } from '@/lib/conversations/commands/withdraw-attempt'
import { withdrawOneOnOne } from '@/lib/conversations/commands/withdraw-one-on-one'
import { withdrawTimeTogether } from '@/lib/conversations/commands/withdraw-time-together'
import type { Pickable } from '@/lib/conversations/log-about'
import { isDriveId } from '@/lib/drives/drive-id'
import { failure, type Result, success } from '@/lib/result'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { findPeople } from '@/lib/workers/queries/people-page'
import { withWhere } from '@/lib/workers/queries/where-they-work'
import { shortName } from '@/lib/workers/worker-name'

export async function logOneOnOneAction(command: SentCommand) {
  return runAction(logOneOnOne, command)
}

export async function withdrawOneOnOneAction(command: SentCommand) {
  return runAction(withdrawOneOnOne, command)
}

export async function closeCommitmentAction(command: SentCommand) {
  return runAction(closeCommitment, command)
}

export async function recordAssessmentAction(command: SentCommand) {
  return runAction(recordAssessment, command)
}

export async function logAttemptAction(command: SentCommand) {
  return runAction(logAttempt, command)
}

export async function withdrawAttemptAction(command: SentCommand) {
  return runAction(withdrawAttempt, command)
}

export async function logTimeTogetherAction(command: SentCommand) {
  return runAction(logTimeTogether, command)
}

export async function withdrawTimeTogetherAction(command: SentCommand) {
  return runAction(withdrawTimeTogether, command)
}

export async function settleAssessmentAction(command: SentCommand) {
  return runAction(settleAssessment, command)
}

/** Finds whoever else was there. The name travels in the body, never in an address. */
export async function findWhoElseAction(driveId: string, typed: string): Promise<Result<Pickable[]>> {
  const viewer = await currentViewer()
  if (!viewer) return failure({ code: 'unauthenticated' })
  if (!isDriveId(driveId)) return failure({ code: 'not_found' })
  const found = await findPeople(viewer, driveId, typed.slice(0, 80))
  if (found === READ_ENOUGH) return failure({ code: 'stepup_required' })
  const placed = await withWhere(viewer, driveId, found)
  return success(
    placed.map(({ workerId, name, where }) => ({ id: workerId, called: shortName(name), where })),
  )
}
