'use server'

import type { SentCommand } from '@/components/ui/action-form'
import { recordAssessment } from '@/lib/assessments/commands/record-assessment'
import { withdrawAssessment } from '@/lib/assessments/commands/withdraw-assessment'
import { runAction } from '@/lib/command/run-action'
import { closeCommitment } from '@/lib/conversations/commands/close-commitment'
import { makeCommitment } from '@/lib/conversations/commands/make-commitment'
import { assignTurf } from '@/lib/leaders/commands/assign-turf'
import { endTurf } from '@/lib/leaders/commands/end-turf'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { withdrawTie } from '@/lib/leaders/commands/withdraw-tie'

export async function recordTieAction(command: SentCommand) {
  return runAction(recordTie, command)
}

export async function withdrawTieAction(command: SentCommand) {
  return runAction(withdrawTie, command)
}

export async function assignTurfAction(command: SentCommand) {
  return runAction(assignTurf, command)
}

export async function endTurfAction(command: SentCommand) {
  return runAction(endTurf, command)
}

export async function makeStepAction(command: SentCommand) {
  return runAction(makeCommitment, command)
}

export async function closeStepAction(command: SentCommand) {
  return runAction(closeCommitment, command)
}

export async function recordStandAction(command: SentCommand) {
  return runAction(recordAssessment, command)
}

export async function withdrawStandAction(command: SentCommand) {
  return runAction(withdrawAssessment, command)
}
